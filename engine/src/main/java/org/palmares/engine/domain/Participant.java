package org.palmares.engine.domain;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Someone who takes part, without name or address (see {@link Identity}).
 *
 * @param roles what the person can do, the main role first; at least one, each once
 * @param site where the person takes part; empty where the event has one site
 * @param organisation the employer or institution, if any: blank, student, independent and retired are empty
 * @param wishes wished topics, the dearest first, each once
 * @param wishedMates people whom this person asked to be with
 * @param attendance when the person is there; empty means throughout
 * @param attributes answers to the attributes that the event declares; an answer not given is absent
 * @param ownTopic the topic that this person brought and is fixed to, if any
 * @param teamCode the code that people who formed a team themselves share, if any
 * @param facts what participant rules read (consents, acceptance of the rules…)
 */
public record Participant(
        Id<Participant> id,
        List<Id<Role>> roles,
        Optional<Id<Site>> site,
        Optional<Id<Organisation>> organisation,
        List<Id<Topic>> wishes,
        List<Id<Participant>> wishedMates,
        List<TimeWindow> attendance,
        SortedMap<Id<Attribute>, AttributeValue> attributes,
        Optional<Id<Topic>> ownTopic,
        Optional<String> teamCode,
        Facts facts)
        implements Person {
    public Participant {
        Objects.requireNonNull(id, "id");
        roles = List.copyOf(roles);
        Require.that(!roles.isEmpty(), "a participant must have a role", id);
        Require.distinct(roles, role -> role, "roles of " + id);
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(organisation, "organisation");
        wishes = List.copyOf(wishes);
        Require.distinct(wishes, wish -> wish, "wishes of " + id);
        wishedMates = List.copyOf(wishedMates);
        Require.that(!wishedMates.contains(id), "nobody may wish to be with themselves", id);
        attendance = attendance.stream().distinct().sorted().toList();
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        Objects.requireNonNull(ownTopic, "ownTopic");
        Objects.requireNonNull(teamCode, "teamCode");
        Objects.requireNonNull(facts, "facts");
    }

    /** The role that counts when only one can. */
    public Id<Role> mainRole() {
        return roles.get(0);
    }

    public Optional<AttributeValue> attribute(Id<Attribute> attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }
}
