package org.palmares.api.run.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palmares.api.event.folder.EarlierTeam;
import org.palmares.api.event.folder.PairAffinity;
import org.palmares.api.event.folder.TeamMember;
import org.palmares.api.event.roster.Decision;
import org.palmares.api.event.settings.ConstraintSetting;
import org.palmares.api.event.settings.ConstraintSetting.Priority;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.event.settings.TeamSettings.Formation;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Vocabulary;

/** Prepares the formation: who is placed, in which teams, under which constraints. */
public final class FormationStage {
    private FormationStage() {}

    /** The request of the formation, and what a person should know of it beforehand. */
    public record Prepared(FormationRequest request, List<Problem> problems) {
        public Prepared {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What a formation starts from.
     *
     * @param people who may be placed
     * @param standing teams that stand
     * @param decisions of the organizer; a person placed on a topic joins its first team
     * @param affinities of pairs
     * @param met teams of earlier sessions
     */
    public record Given(
            List<Participant> people,
            List<TeamMember> standing,
            List<Decision> decisions,
            List<PairAffinity> affinities,
            List<EarlierTeam> met,
            Organisations organisations) {
        public Given {
            people = List.copyOf(people);
            standing = List.copyOf(standing);
            decisions = List.copyOf(decisions);
            affinities = List.copyOf(affinities);
            met = List.copyOf(met);
        }

        private Given withoutAffinities() {
            return new Given(people, standing, decisions, List.of(), met, organisations);
        }
    }

    public static Prepared prepare(EventSettings asked, Given given) {
        BroughtTopics.Result brought = BroughtTopics.of(asked, given.people());
        EventSettings settings = brought.settings();
        StandingTeams.Result teams =
                StandingTeams.of(settings, given.people(), given.standing(), given.decisions(), keepsCodes(settings));
        List<Problem> problems = new ArrayList<>(brought.problems());
        problems.addAll(teams.problems());
        List<Participant> people = given.people();
        if (settings.formation().teams().formation() == Formation.SELF_FORMED) {
            people = inTeams(people, teams.own());
            without(given.people(), people).ifPresent(problems::add);
        }
        problems.addAll(
                PairProblems.of(given.affinities(), people, settings.formation().constraints()));
        RolesCountedOnce.leftOut(settings, people).ifPresent(problems::add);
        problems.addAll(MetProblems.of(given.met(), people, settings));
        if (Problem.Severity.ERROR.isAmong(problems)) {
            given = given.withoutAffinities();
        }
        FormationRequest request = new FormationRequest(
                people,
                teams.slots(),
                settings.event().topics(),
                new FormationConstraints(settings, people, given, teams.own()).all(),
                given.organisations(),
                Vocabulary.of(settings.event()));
        return new Prepared(request, problems);
    }

    /** Unless the event says that staying whole is a preference, it is a fact. */
    private static boolean keepsCodes(EventSettings settings) {
        return settings.formation().constraints().stream()
                .filter(ConstraintSetting.SelfFormed.class::isInstance)
                .allMatch(setting -> setting.strength().priority() == Priority.HARD);
    }

    private static List<Participant> inTeams(List<Participant> people, List<List<Id<Participant>>> teams) {
        Set<Id<Participant>> members = teams.stream().flatMap(List::stream).collect(Collectors.toSet());
        return people.stream().filter(person -> members.contains(person.id())).toList();
    }

    private static Optional<Problem> without(List<Participant> all, List<Participant> inTeams) {
        List<Participant> left =
                all.stream().filter(person -> !inTeams.contains(person)).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(TeamProblems.withoutTeam(left));
    }
}
