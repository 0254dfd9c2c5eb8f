package org.palmares.api.run.attention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.stages.Stages;
import org.palmares.api.run.teams.ObservedLine;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.ConstraintReport;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.Obstacle;
import org.palmares.engine.teams.Priority;

/** How many teams were formed, what stood in the way, and how many constraints are observed. */
final class FormationSummary {
    private final Stages stages;
    private final FormationResult formation;

    private FormationSummary(Stages stages, FormationResult formation) {
        this.stages = stages;
        this.formation = formation;
    }

    static StageSummary of(Stages stages, FormationResult formation) {
        return new StageSummary(
                new Text("Constitution des équipes", "Team formation"),
                new FormationSummary(stages, formation).lines());
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(teams());
        formation.diagnosis().obstacles().forEach(obstacle -> lines.add(obstacle(obstacle)));
        if (stages.proposals().size() > 1) {
            lines.add(proposals(stages.proposals().size()));
        }
        for (Priority priority : Priority.values()) {
            kept(priority).ifPresent(lines::add);
        }
        long evaluations = formation.evaluations();
        lines.add(new Line(
                Mark.NONE,
                new Text("Recherche", "Search"),
                new Text(
                        Language.FR.count(evaluations, "évaluation", "évaluations"),
                        Language.EN.count(evaluations, "evaluation", "evaluations"))));
        return lines;
    }

    private Line teams() {
        int teams = formation.teams().size();
        int placed = formation.teams().stream().mapToInt(team -> team.size()).sum();
        int waiting = formation.waiting().size();
        return new Line(
                Mark.DONE,
                new Text("Équipes", "Teams"),
                new Text(
                        Language.FR.count(teams, "équipe", "équipes") + ", "
                                + Language.FR.count(placed, "personne placée", "personnes placées") + ", " + waiting
                                + " en attente",
                        Language.EN.count(teams, "team", "teams") + ", " + Language.EN.count(placed, "person", "people")
                                + " placed, " + waiting + " waiting"));
    }

    private static Line proposals(int number) {
        return new Line(
                Mark.DONE,
                new Text("Propositions", "Proposals"),
                new Text(
                        number + ", comparées dans proposals.csv ; la première est retenue ici",
                        number + ", compared in proposals.csv; the first is taken here"));
    }

    private Line obstacle(Obstacle obstacle) {
        boolean expected = obstacle.kind() == Obstacle.Kind.SEATS_SHORT
                && stages.settings().formation().teams().waitingList();
        return expected
                ? new Line(Mark.DONE, new Text("Liste d'attente", "Waiting list"), obstacle.sentence())
                : new Line(Mark.ASKED, new Text("Obstacle", "Obstacle"), obstacle.sentence());
    }

    private Optional<Line> kept(Priority priority) {
        List<ConstraintReport> asked = formation.constraints().stream()
                .filter(report -> report.constraint().priority() == priority)
                .toList();
        long kept = asked.stream().filter(report -> report.cost() == 0).count();
        long proven = asked.stream()
                .filter(report -> report.cost() > 0 && report.provenBest())
                .count();
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(new ObservedLine(priority, asked.size(), kept, proven).line());
    }
}
