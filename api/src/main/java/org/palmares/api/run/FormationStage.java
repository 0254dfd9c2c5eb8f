package org.palmares.api.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palmares.api.event.folder.TeamMember;
import org.palmares.api.event.roster.Decision;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.SelfFormed;
import org.palmares.engine.teams.TeamSlot;
import org.palmares.engine.teams.TeamSlots;
import org.palmares.engine.teams.Vocabulary;

/**
 * Prepares the formation: teams that stand already are completed, never parted, whether they were published, decided, or
 * formed by people who share a code.
 */
final class FormationStage {
    private final List<Participant> people;
    private final Set<Id<Participant>> placeable;
    private final List<TeamSlot> slots;
    private final Set<Id<Team>> teams;
    private final SortedMap<Id<Participant>, Id<Team>> fixed = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private FormationStage(Event event, List<Participant> people) {
        this.people = people;
        this.placeable = people.stream().map(Participant::id).collect(Collectors.toSet());
        this.slots = TeamSlots.of(event, people);
        this.teams = slots.stream().map(TeamSlot::id).collect(Collectors.toSet());
    }

    /** The request of the formation, and what a person should know of it beforehand. */
    record Prepared(FormationRequest request, List<Problem> problems) {
        Prepared {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The request.
     *
     * @param people who may be placed
     * @param standing teams that stand
     * @param decisions of the organizer; a person placed on a topic joins its first team
     */
    static Prepared prepare(
            EventSettings settings,
            List<Participant> people,
            List<TeamMember> standing,
            List<Decision> decisions,
            Organisations organisations) {
        FormationStage stage = new FormationStage(settings.event(), people);
        standing.forEach(stage::fix);
        decisions.stream()
                .filter(Decision.PlaceOn.class::isInstance)
                .map(Decision.PlaceOn.class::cast)
                .forEach(stage::fix);
        stage.fixMates();
        FormationRequest request = new FormationRequest(
                people,
                stage.withGroups(stage.withFixedMembers()),
                settings.event().topics(),
                new FormationConstraints(settings.event(), people, decisions).of(settings.constraints()),
                organisations,
                Vocabulary.of(settings.event()));
        return new Prepared(request, stage.problems);
    }

    private void fix(TeamMember member) {
        if (!teams.contains(member.team())) {
            problems.add(unknownTeam(member));
        } else if (!placeable.contains(member.participant())) {
            problems.add(notPlaceable(member));
        } else {
            fixed.putIfAbsent(member.participant(), member.team());
        }
    }

    private void fix(Decision.PlaceOn decision) {
        slots.stream()
                .filter(slot -> slot.topic().filter(decision.topic()::equals).isPresent())
                .findFirst()
                .filter(slot -> placeable.contains(decision.participant()))
                .ifPresent(slot -> fixed.putIfAbsent(decision.participant(), slot.id()));
    }

    /** Whoever shares the code of somebody who stands in a team stands in it too. */
    private void fixMates() {
        Map<String, Id<Team>> teamOf = new TreeMap<>();
        people.stream()
                .filter(person -> fixed.containsKey(person.id()))
                .forEach(person ->
                        person.teamCode().ifPresent(code -> teamOf.putIfAbsent(code, fixed.get(person.id()))));
        people.forEach(
                person -> person.teamCode().map(teamOf::get).ifPresent(team -> fixed.putIfAbsent(person.id(), team)));
    }

    private List<TeamSlot> withFixedMembers() {
        Map<Id<Team>, List<Id<Participant>>> members = new TreeMap<>();
        fixed.forEach((person, team) ->
                members.computeIfAbsent(team, unseen -> new ArrayList<>()).add(person));
        return slots.stream()
                .map(slot -> new TeamSlot(
                        slot.id(),
                        slot.name(),
                        slot.topic(),
                        slot.site(),
                        slot.size(),
                        members.getOrDefault(slot.id(), List.of())))
                .toList();
    }

    /** The other people who formed a team themselves, each group in a team that nobody has yet. */
    private List<TeamSlot> withGroups(List<TeamSlot> standing) {
        Map<String, List<Participant>> groups = new TreeMap<>();
        people.stream()
                .filter(person -> !fixed.containsKey(person.id()))
                .forEach(person -> person.teamCode()
                        .ifPresent(code -> groups.computeIfAbsent(code, unseen -> new ArrayList<>())
                                .add(person)));
        List<Participant> grouped = groups.values().stream()
                .filter(group -> group.size() > 1)
                .flatMap(List::stream)
                .toList();
        SelfFormed.Pinned pinned = SelfFormed.pin(standing, grouped);
        pinned.left().forEach(code -> problems.add(noTeamFor(code, groups.get(code))));
        return pinned.slots();
    }

    private static Problem noTeamFor(String code, List<Participant> group) {
        return Problem.asked(
                Place.of("roster.csv"),
                "TEAMS_CODE_WITHOUT_TEAM",
                new Text(
                        "aucune équipe ne peut accueillir ensemble les " + group.size() + " personnes du code « " + code
                                + " » (" + ids(group) + ") : elles sont placées comme les autres. Ajoutez une équipe,"
                                + " ou partagez le groupe.",
                        "no team can take together the " + group.size() + " people of code \"" + code + "\" ("
                                + ids(group) + "): they are placed like the others. Add a team, or split the group."));
    }

    private static String ids(List<Participant> people) {
        return people.stream().map(person -> person.id().value()).collect(Collectors.joining(", "));
    }

    private Problem unknownTeam(TeamMember member) {
        List<Id<Team>> known = slots.stream().map(TeamSlot::id).toList();
        return Problem.asked(
                member.place(),
                "TEAMS_UNKNOWN_TEAM",
                new Text(
                        "l'équipe « " + member.team() + " » n'existe pas (attendu : " + known
                                + "). La personne est placée comme les autres ; corrigez le code de l'équipe.",
                        "team \"" + member.team() + "\" does not exist (expected: " + known
                                + "). The person is placed like the others; correct the team's code."));
    }

    private static Problem notPlaceable(TeamMember member) {
        return Problem.asked(
                member.place(),
                "TEAMS_NOT_PLACEABLE",
                new Text(
                        member.participant() + " n'est pas parmi les personnes à placer (absent des inscriptions, ou"
                                + " retenu par les règles). Retirez la ligne, ou complétez l'inscription.",
                        member.participant() + " is not among the people to be placed (not registered, or held back by"
                                + " the rules). Remove the line, or complete the registration."));
    }
}
