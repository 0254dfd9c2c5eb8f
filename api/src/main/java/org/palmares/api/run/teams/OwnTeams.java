package org.palmares.api.run.teams;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.event.settings.TeamSettings.Formation;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Site;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;
import org.palmares.engine.teams.SelfFormed;
import org.palmares.engine.teams.TeamSlot;

/**
 * Teams that people formed themselves: by {@code teams.csv}, under the id given there, or by a code that they share.
 * Where teams come as they are each is a team of its own; otherwise each takes one of the event's teams.
 */
final class OwnTeams {
    private final EventSettings settings;
    private final SortedMap<String, List<Participant>> groups = new TreeMap<>();
    private final SortedMap<String, Id<Topic>> topics = new TreeMap<>();
    private final Set<String> written = new HashSet<>();
    private final Set<Id<Participant>> members = new HashSet<>();

    OwnTeams(EventSettings settings) {
        this.settings = settings;
    }

    /** The teams with their people in, and groups for which there was none. */
    record Seated(List<TeamSlot> slots, List<Problem> problems) {
        Seated {
            slots = List.copyOf(slots);
            problems = List.copyOf(problems);
        }
    }

    /** A line of {@code teams.csv}; the first counts. */
    void join(Participant person, Id<Team> team, Optional<Id<Topic>> topic) {
        if (members.add(person.id())) {
            written.add(team.value());
            groups.computeIfAbsent(team.value(), unseen -> new ArrayList<>()).add(person);
            topic.ifPresent(given -> topics.putIfAbsent(team.value(), given));
        }
    }

    void joinByCode(Participant person) {
        if (person.teamCode().isPresent() && members.add(person.id())) {
            groups.computeIfAbsent(person.teamCode().get(), unseen -> new ArrayList<>())
                    .add(person);
        }
    }

    /** The members of each, in the order of the names of the teams. */
    List<List<Id<Participant>>> members() {
        return groups.values().stream()
                .map(group -> group.stream().map(Participant::id).toList())
                .toList();
    }

    /**
     * Everybody in their teams.
     *
     * @param keepsCodes whether people who share a code stand in one team, instead of only preferring it
     */
    Seated seat(List<TeamSlot> slots, boolean keepsCodes) {
        Formation formation = settings.formation().teams().formation();
        if (formation == Formation.SELF_FORMED) {
            return new Seated(asTheyAre(), List.of());
        }
        SortedMap<String, List<Participant>> seated = new TreeMap<>(groups);
        seated.entrySet()
                .removeIf(group -> !written.contains(group.getKey())
                        && (!keepsCodes || group.getValue().size() == 1));
        SelfFormed.Pinned pinned = SelfFormed.pin(slots, seated);
        List<TeamSlot> all =
                new ArrayList<>(formation == Formation.MIXED ? named(pinned.slots(), seated) : pinned.slots());
        List<Problem> problems = new ArrayList<>();
        for (String left : pinned.left()) {
            if (mayBeAdded(seated.get(left))) {
                all.add(slot(left, seated.get(left), all.size() + 1, slots.size()));
            } else {
                problems.add(TeamProblems.noTeamFor(left, seated.get(left)));
            }
        }
        return new Seated(all, problems);
    }

    /** Where the event leaves open how many teams there are, those that people formed are never too many. */
    private boolean mayBeAdded(List<Participant> group) {
        boolean byTopic =
                !settings.event().topicsDecided() && !settings.event().topics().isEmpty();
        return settings.formation().teams().formation() == Formation.MIXED
                && settings.event().teamCount().isEmpty()
                && !byTopic
                && group.size() <= settings.event().teamSize().max();
    }

    /** Each team under the name that it gave itself. */
    private List<TeamSlot> named(List<TeamSlot> slots, SortedMap<String, List<Participant>> seated) {
        SortedMap<Id<Participant>, String> groupOf = new TreeMap<>();
        seated.forEach((name, group) -> group.forEach(person -> groupOf.put(person.id(), name)));
        return slots.stream()
                .map(slot -> slot.fixedMembers().stream()
                        .findFirst()
                        .map(groupOf::get)
                        .map(name -> named(slot, name))
                        .orElse(slot))
                .toList();
    }

    private TeamSlot named(TeamSlot slot, String name) {
        Id<Team> id = written.contains(name) ? Id.of(name) : slot.id();
        Optional<Id<Topic>> topic = slot.topic().or(() -> Optional.ofNullable(topics.get(name)));
        return new TeamSlot(id, Text.same(name), topic, slot.site(), slot.size(), slot.fixedMembers());
    }

    private List<TeamSlot> asTheyAre() {
        List<TeamSlot> slots = new ArrayList<>();
        groups.forEach((name, group) -> slots.add(slot(name, group, slots.size() + 1, groups.size())));
        return slots;
    }

    private TeamSlot slot(String name, List<Participant> group, int number, int of) {
        int digits = Math.max(2, Integer.toString(of).length());
        Optional<Id<Topic>> topic = topic(name, group);
        String numbered = String.format(Locale.ROOT, "team-%0" + digits + "d", number);
        return new TeamSlot(
                Id.of(written.contains(name) ? name : numbered),
                Text.same(name),
                topic,
                site(group),
                settings.event().teamSizes().of(topic),
                group.stream().map(Participant::id).toList());
    }

    /** The topic written beside the team, else one that a member brought. */
    private Optional<Id<Topic>> topic(String name, List<Participant> group) {
        return Stream.concat(
                        Optional.ofNullable(topics.get(name)).stream(),
                        group.stream().flatMap(person -> person.ownTopic().stream()))
                .findFirst();
    }

    /** Where all of them are; empty where they are in several places. */
    private static Optional<Id<Site>> site(List<Participant> group) {
        List<Id<Site>> sites = group.stream()
                .flatMap(person -> person.site().stream())
                .distinct()
                .toList();
        return sites.size() == 1 ? Optional.of(sites.get(0)) : Optional.empty();
    }

    static TeamSlot withMember(TeamSlot slot, Id<Participant> person) {
        List<Id<Participant>> all = new ArrayList<>(slot.fixedMembers());
        all.add(person);
        return new TeamSlot(slot.id(), slot.name(), slot.topic(), slot.site(), slot.size(), all);
    }

    static TeamSlot onTopic(TeamSlot slot, Id<Topic> topic) {
        return new TeamSlot(slot.id(), slot.name(), Optional.of(topic), slot.site(), slot.size(), slot.fixedMembers());
    }
}
