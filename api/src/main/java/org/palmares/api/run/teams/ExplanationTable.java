package org.palmares.api.run.teams;

import java.util.ArrayList;
import java.util.List;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.ConstraintReport;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.TeamExplanation;

/** Team by team what is not fully kept, and by how much; for the organizer. */
public final class ExplanationTable {
    private static final List<Column> COLUMNS = List.of(
            Column.code("team", new Text("Équipe", "Team")),
            Column.text("team_name", new Text("Nom de l'équipe", "Team name")),
            Column.text("constraint", new Text("Contrainte non entièrement observée", "Constraint not fully kept")),
            Column.text("priority", new Text("Priorité", "Priority")),
            Column.number("cost", new Text("Écart de l'équipe", "Cost of the team")),
            Column.number("all", new Text("Écart de toutes", "Cost of all")),
            Column.text("best", new Text("Mieux possible ?", "Could it be better?")));

    private static final Text NOTHING = new Text("tout est observé", "everything is kept");

    private ExplanationTable() {}

    public static ReportTable of(FormationResult formation) {
        List<TeamExplanation> explanations = formation.teamExplanations();
        List<List<Cell>> rows = new ArrayList<>();
        for (int at = 0; at < explanations.size(); at++) {
            Team team = formation.teams().get(at);
            explanations.get(at).gaps().forEach(gap -> rows.add(row(team, gap.report(), gap.cost())));
            if (explanations.get(at).gaps().isEmpty()) {
                rows.add(none(team));
            }
        }
        return new ReportTable("explanation", new Text("Équipe par équipe", "Team by team"), COLUMNS, rows);
    }

    private static List<Cell> row(Team team, ConstraintReport report, long cost) {
        return List.of(
                Cell.of(team.id()),
                Cell.of(team.name()),
                Cell.of(report.sentence()),
                Cell.of(Priorities.label(report.constraint().priority())),
                Cell.of(cost),
                Cell.of(report.cost()),
                Cell.of(FormationTable.best(report)));
    }

    private static List<Cell> none(Team team) {
        return List.of(
                Cell.of(team.id()),
                Cell.of(team.name()),
                Cell.of(NOTHING),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.blank());
    }
}
