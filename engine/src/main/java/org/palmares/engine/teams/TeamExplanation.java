package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;

/**
 * How far one team keeps what is asked of it, against what all teams together could reach.
 *
 * @param asked how many constraints look at teams one by one
 * @param gaps those that this team breaks, in the order of the request
 */
public record TeamExplanation(Id<Team> team, int asked, List<Gap> gaps) {
    /**
     * A constraint that the team breaks.
     *
     * @param report the constraint in the whole plan
     * @param cost what it costs in this team
     */
    public record Gap(ConstraintReport report, long cost) {
        public Gap {
            Objects.requireNonNull(report, "report");
            Require.atLeast(1, cost, "cost");
        }
    }

    public TeamExplanation {
        Objects.requireNonNull(team, "team");
        gaps = List.copyOf(gaps);
        Require.that(gaps.size() <= asked, "gaps must be at most " + asked, gaps.size());
    }

    /** One for each team, in their order. */
    static List<TeamExplanation> of(List<Team> teams, List<ConstraintReport> reports) {
        Map<Id<Team>, List<Gap>> gaps = new HashMap<>();
        int asked = 0;
        for (ConstraintReport report : reports) {
            asked += report.constraint() instanceof TeamConstraint ? 1 : 0;
            report.notes()
                    .forEach(note -> gaps.computeIfAbsent(note.team(), unseen -> new ArrayList<>())
                            .add(new Gap(report, note.cost())));
        }
        int ofTeams = asked;
        return teams.stream()
                .map(team -> new TeamExplanation(team.id(), ofTeams, gaps.getOrDefault(team.id(), List.of())))
                .toList();
    }

    /** The gaps that everyone may see: none that would show something personal. */
    public List<Gap> publicGaps() {
        return gaps.stream()
                .filter(gap -> !gap.report.constraint().organizerOnly())
                .toList();
    }

    /** What the gaps are, one sentence each, for everyone; empty where all is kept. */
    public List<Text> sentences() {
        return publicGaps().stream().map(TeamExplanation::sentence).toList();
    }

    private static Text sentence(Gap gap) {
        Text asked = gap.report.sentence();
        boolean best = gap.report.provenBest();
        return new Text(
                asked.fr() + " Ici, écart de " + gap.cost
                        + (best ? " ; aucun plan ne fait mieux pour l'ensemble des équipes." : "."),
                asked.en() + " Here off by " + gap.cost
                        + (best ? "; no plan does better for all teams together." : "."));
    }
}
