package org.palmares.api.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.folder.TeamMember;
import org.palmares.api.event.roster.Decision;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.TeamSlot;
import org.palmares.engine.teams.TeamSlots;
import org.palmares.engine.teams.Vocabulary;

/** Prepares the formation: teams that stand already (published or self-formed) are completed, never parted. */
final class FormationStage {
    private final List<Participant> people;
    private final List<TeamSlot> slots;
    private final SortedMap<Id<Participant>, Id<Team>> fixed = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private FormationStage(Event event, List<Participant> people) {
        this.people = people;
        this.slots = TeamSlots.of(event, people);
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
        FormationRequest request = new FormationRequest(
                people,
                stage.slots.stream().map(stage::withFixedMembers).toList(),
                settings.event().topics(),
                new FormationConstraints(settings.event(), people, decisions).of(settings.constraints()),
                organisations,
                Vocabulary.of(settings.event()));
        return new Prepared(request, stage.problems);
    }

    private void fix(TeamMember member) {
        boolean known = slots.stream().anyMatch(slot -> slot.id().equals(member.team()));
        if (!known) {
            problems.add(unknownTeam(member));
        } else if (people.stream().noneMatch(person -> person.id().equals(member.participant()))) {
            problems.add(notPlaceable(member));
        } else {
            fixed.putIfAbsent(member.participant(), member.team());
        }
    }

    private void fix(Decision.PlaceOn decision) {
        slots.stream()
                .filter(slot -> slot.topic().filter(decision.topic()::equals).isPresent())
                .findFirst()
                .filter(slot -> people.stream().anyMatch(person -> person.id().equals(decision.participant())))
                .ifPresent(slot -> fixed.putIfAbsent(decision.participant(), slot.id()));
    }

    private TeamSlot withFixedMembers(TeamSlot slot) {
        List<Id<Participant>> members = fixed.keySet().stream()
                .filter(person -> fixed.get(person).equals(slot.id()))
                .toList();
        return new TeamSlot(slot.id(), slot.name(), slot.topic(), slot.site(), slot.size(), members);
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
