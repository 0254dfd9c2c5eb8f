package org.palmares.api.run.teams;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.palmares.api.event.folder.TeamMember;
import org.palmares.api.event.roster.Decision;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.event.settings.TeamSettings.Formation;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Topic;
import org.palmares.engine.teams.TeamSlot;
import org.palmares.engine.teams.TeamSlots;

/**
 * The teams to be filled, with whoever stands in one already: by a published or decided team, or because people formed
 * one themselves, in {@code teams.csv} or by a code that they share. What stands is completed, never parted.
 */
final class StandingTeams {
    private final EventSettings settings;
    private final SortedMap<Id<Participant>, Participant> people = new TreeMap<>();
    private final List<TeamSlot> slots;
    private final SortedMap<Id<Participant>, Id<Team>> fixed = new TreeMap<>();
    private final OwnTeams own;
    private final List<Problem> problems = new ArrayList<>();

    private StandingTeams(EventSettings settings, List<Participant> people) {
        this.settings = settings;
        people.forEach(person -> this.people.put(person.id(), person));
        this.slots = new ArrayList<>(comesAsItIs() ? List.of() : TeamSlots.of(settings.event(), people));
        this.own = new OwnTeams(settings);
    }

    /**
     * The teams.
     *
     * @param slots every team, those that stand with their fixed members
     * @param own the members of each team that people formed themselves
     */
    record Result(List<TeamSlot> slots, List<List<Id<Participant>>> own, List<Problem> problems) {
        Result {
            slots = List.copyOf(slots);
            own = own.stream().map(List::copyOf).toList();
            problems = List.copyOf(problems);
        }
    }

    /**
     * Who stands where.
     *
     * @param people who may be placed
     * @param standing lines of {@code teams.csv}
     * @param keepsCodes whether people who share a code stand in one team, instead of only preferring it
     */
    static Result of(
            EventSettings settings,
            List<Participant> people,
            List<TeamMember> standing,
            List<Decision> decisions,
            boolean keepsCodes) {
        StandingTeams teams = new StandingTeams(settings, people);
        standing.forEach(teams::stand);
        decisions.stream()
                .filter(Decision.PlaceOn.class::isInstance)
                .map(Decision.PlaceOn.class::cast)
                .forEach(decision -> teams.place(decision.participant(), decision.topic()));
        teams.fixOwners();
        teams.fixMates();
        teams.people.values().stream()
                .filter(person -> !teams.fixed.containsKey(person.id()))
                .forEach(teams.own::joinByCode);
        return teams.seated(keepsCodes);
    }

    private Result seated(boolean keepsCodes) {
        fixed.forEach(
                (person, team) -> change(slot -> slot.id().equals(team), slot -> OwnTeams.withMember(slot, person)));
        OwnTeams.Seated seated = own.seat(slots, keepsCodes);
        problems.addAll(seated.problems());
        return new Result(seated.slots(), own.members(), problems);
    }

    private boolean comesAsItIs() {
        return settings.formation().teams().formation() == Formation.SELF_FORMED;
    }

    private void stand(TeamMember member) {
        member.topic()
                .filter(topic -> !isTopic(topic))
                .ifPresent(topic -> problems.add(TeamProblems.unknownTopic(member, topic)));
        boolean known = slots.stream().anyMatch(slot -> slot.id().equals(member.team()));
        boolean mayBeOwn = comesAsItIs() || settings.formation().teams().formation() == Formation.MIXED;
        if (!known && !mayBeOwn) {
            problems.add(TeamProblems.unknownTeam(
                    member, slots.stream().map(TeamSlot::id).toList()));
        } else if (!people.containsKey(member.participant())) {
            problems.add(TeamProblems.notPlaceable(member));
        } else if (known) {
            fixed.putIfAbsent(member.participant(), member.team());
            member.topic().filter(this::isTopic).ifPresent(topic -> keepTopic(member.team(), topic));
        } else {
            own.join(
                    people.get(member.participant()),
                    member.team(),
                    member.topic().filter(this::isTopic));
        }
    }

    private boolean isTopic(Id<Topic> topic) {
        return settings.event().findTopic(topic).isPresent();
    }

    /** A team whose topic the formation would choose keeps the one that was published with it. */
    private void keepTopic(Id<Team> team, Id<Topic> topic) {
        change(slot -> slot.id().equals(team) && slot.topic().isEmpty(), slot -> OwnTeams.onTopic(slot, topic));
    }

    /** A person placed on a topic joins its first team; where topics are chosen, a team without people takes it. */
    private void place(Id<Participant> person, Id<Topic> topic) {
        if (!people.containsKey(person)) {
            return;
        }
        if (slots.stream().noneMatch(slot -> isOn(slot, topic))) {
            Set<Id<Team>> taken = new HashSet<>(fixed.values());
            slots.stream()
                    .filter(slot -> slot.topic().isEmpty() && !taken.contains(slot.id()))
                    .findFirst()
                    .ifPresent(free -> keepTopic(free.id(), topic));
        }
        slots.stream()
                .filter(slot -> isOn(slot, topic))
                .findFirst()
                .ifPresent(slot -> fixed.putIfAbsent(person, slot.id()));
    }

    private static boolean isOn(TeamSlot slot, Id<Topic> topic) {
        return slot.topic().filter(topic::equals).isPresent();
    }

    /** Where owners make the teams they stand in them; elsewhere it is a constraint. */
    private void fixOwners() {
        if (settings.formation().teams().formation() == Formation.OWNERS) {
            people.values()
                    .forEach(person ->
                            person.ownTopic().filter(this::isTopic).ifPresent(topic -> place(person.id(), topic)));
        }
    }

    /** Whoever shares the code of somebody who stands in a team stands in it too. */
    private void fixMates() {
        SortedMap<String, Id<Team>> teamOf = new TreeMap<>();
        fixed.forEach(
                (person, team) -> people.get(person).teamCode().ifPresent(code -> teamOf.putIfAbsent(code, team)));
        people.values()
                .forEach(person ->
                        person.teamCode().map(teamOf::get).ifPresent(team -> fixed.putIfAbsent(person.id(), team)));
    }

    private void change(Predicate<TeamSlot> which, UnaryOperator<TeamSlot> change) {
        slots.replaceAll(slot -> which.test(slot) ? change.apply(slot) : slot);
    }
}
