package org.palmares.api.run.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.StageSummary;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.ConstraintReport;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.Obstacle;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.rotation.RotationResult;

/** What an organizer reads of one rotation: who meets again, beside what counting says that nobody could avoid. */
public final class RotationSummary {
    private final RotationStage.Held held;
    private final RotationResult result;

    private RotationSummary(RotationStage.Held held) {
        this.held = held;
        this.result = held.result();
    }

    public static StageSummary of(RotationStage.Held held) {
        Text phase = held.phase().label();
        return new StageSummary(
                new Text("Tables tournantes, " + phase.fr(), "Rotating tables, " + phase.en()),
                new RotationSummary(held).lines());
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(tables());
        for (Obstacle obstacle : result.turns().get(0).diagnosis().obstacles()) {
            lines.add(new Line(Mark.ASKED, new Text("Pénurie", "Shortage"), obstacle.sentence()));
        }
        if (result.turns().get(0).teams().isEmpty()) {
            return lines;
        }
        lines.add(new Line(mark(), new Text("Se retrouvent", "Meeting again"), again()));
        lines.add(new Line(Mark.NONE, new Text("Même table", "Same table"), returns()));
        for (Priority priority : Priority.values()) {
            kept(priority).ifPresent(lines::add);
        }
        lines.add(new Line(
                Mark.NONE,
                new Text("Recherche", "Search"),
                new Text(result.evaluations() + " évaluations", result.evaluations() + " evaluations")));
        return lines;
    }

    private Line tables() {
        int turns = result.turns().size();
        int tables = result.turns().get(0).teams().size();
        int people = held.people().size();
        int waiting = result.turns().get(0).waiting().size();
        return new Line(
                Mark.DONE,
                new Text("Tables", "Tables"),
                new Text(
                        Language.FR.count(turns, "tour", "tours") + ", "
                                + Language.FR.count(tables, "table", "tables") + ", "
                                + Language.FR.count(people, "personne", "personnes") + ", " + waiting
                                + " en attente à chaque tour",
                        Language.EN.count(turns, "turn", "turns") + ", "
                                + Language.EN.count(tables, "table", "tables") + ", "
                                + Language.EN.count(people, "person", "people") + ", " + waiting
                                + " waiting at each turn"));
    }

    private Mark mark() {
        return result.repeats() == 0 ? Mark.DONE : Mark.WARNING;
    }

    private Text again() {
        if (result.repeats() == 0) {
            return new Text("personne ne se retrouve deux fois", "nobody meets the same person twice");
        }
        long pairs = result.again().size();
        Text found = new Text(
                Language.FR.count(pairs, "paire", "paires") + ", "
                        + Language.FR.count(result.repeats(), "rencontre répétée", "rencontres répétées"),
                Language.EN.count(pairs, "pair", "pairs") + ", "
                        + Language.EN.count(result.repeats(), "repeated meeting", "repeated meetings"));
        if (result.provenBest()) {
            Text why = result.why();
            return new Text(
                    found.fr() + ", le moins possible (prouvé). " + why.fr(),
                    found.en() + ", the fewest possible (proven). " + why.en());
        }
        return result.bound() == 0
                ? new Text(
                        found.fr() + " ; le calcul n'en impose aucune, une recherche plus longue peut en trouver moins",
                        found.en() + "; counting forces none, a longer search may find fewer")
                : new Text(
                        found.fr() + " ; le calcul en impose au moins " + result.bound(),
                        found.en() + "; counting forces at least " + result.bound());
    }

    private Text returns() {
        return result.returns() == 0
                ? new Text("personne ne revient à la même table", "nobody comes back to the same table")
                : new Text(
                        Language.FR.count(
                                result.returns(),
                                "retour à une table déjà occupée",
                                "retours à une table déjà occupée"),
                        Language.EN.count(result.returns(), "return", "returns") + " to a table where one has sat");
    }

    /** A constraint is observed, or at its best, when it is so at every turn. */
    private Optional<Line> kept(Priority priority) {
        List<ConstraintReport> asked = result.turns().get(0).constraints().stream()
                .filter(report -> report.constraint().priority() == priority)
                .toList();
        long kept = asked.stream()
                .filter(report -> always(report, turn -> turn.cost() == 0))
                .count();
        long best = asked.stream()
                .filter(report -> always(report, ConstraintReport::provenBest))
                .count();
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(new ObservedLine(priority, asked.size(), kept, best - kept).atEveryTurn());
    }

    private boolean always(ConstraintReport asked, Predicate<ConstraintReport> holds) {
        return result.turns().stream()
                .map(FormationResult::constraints)
                .flatMap(List::stream)
                .filter(report -> report.constraint().equals(asked.constraint()))
                .allMatch(holds);
    }
}
