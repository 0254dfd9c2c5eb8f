package org.palmares.api.event.roster;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.Site;
import org.palmares.engine.domain.Topic;

/**
 * What a roster is read against: the words of one event.
 *
 * @param startsOn first day of the event, before which everybody was born
 */
public record RosterContext(
        List<Role> roles,
        List<Topic> topics,
        List<Attribute> attributes,
        List<Site> sites,
        ZoneId zone,
        Organisations organisations,
        LocalDate startsOn) {

    public RosterContext {
        roles = List.copyOf(roles);
        topics = List.copyOf(topics);
        attributes = List.copyOf(attributes);
        sites = List.copyOf(sites);
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(organisations, "organisations");
        Objects.requireNonNull(startsOn, "startsOn");
    }

    public static RosterContext of(Event event, Organisations organisations, LocalDate startsOn) {
        return new RosterContext(
                event.roles(),
                event.topics(),
                event.attributes(),
                event.sites(),
                event.zone(),
                organisations,
                startsOn);
    }

    /** The role that stands in for an answer left blank. */
    Optional<Role> fallbackRole() {
        return roles.stream().filter(Role::fallback).findFirst();
    }
}
