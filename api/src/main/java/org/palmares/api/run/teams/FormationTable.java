package org.palmares.api.run.teams;

import java.util.List;
import java.util.stream.Collectors;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.ConstraintReport;

/** How far each constraint is kept, and what no plan could do better; for the organizer. */
public final class FormationTable {
    private static final List<Column> COLUMNS = List.of(
            Column.text("constraint", new Text("Contrainte", "Constraint")),
            Column.text("priority", new Text("Priorité", "Priority")),
            Column.number("weight", new Text("Poids", "Weight")),
            Column.number("cost", new Text("Écart", "Cost")),
            Column.number("bound", new Text("Écart inévitable", "Unavoidable cost")),
            Column.text("best", new Text("Mieux possible ?", "Could it be better?")),
            Column.text("teams", new Text("Équipes concernées", "Teams concerned")));

    private FormationTable() {}

    public static ReportTable of(List<ConstraintReport> constraints) {
        List<List<Cell>> rows = constraints.stream().map(FormationTable::row).toList();
        return new ReportTable("formation", new Text("Contraintes", "Constraints"), COLUMNS, rows);
    }

    private static List<Cell> row(ConstraintReport report) {
        String teams = report.notes().stream()
                .map(note -> note.team() + " (" + note.cost() + ")")
                .collect(Collectors.joining(", "));
        return List.of(
                Cell.of(report.sentence()),
                Cell.of(Priorities.label(report.constraint().priority())),
                Cell.of(report.constraint().weight()),
                Cell.of(report.cost()),
                Cell.of(report.bound()),
                Cell.of(best(report)),
                Cell.of(teams));
    }

    static Text best(ConstraintReport report) {
        return report.provenBest() ? new Text("non, prouvé", "no, proven") : new Text("peut-être", "perhaps");
    }
}
