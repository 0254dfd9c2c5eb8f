package org.palmares.api.run.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.palmares.api.event.roster.ImportedRoster;
import org.palmares.api.event.roster.Question;
import org.palmares.api.event.roster.Remark;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.engine.domain.Text;

/** What became of the rows of the roster: merged, refused, noted, and what a person is asked; for the organizer. */
final class ImportTable {
    private static final List<Column> COLUMNS = List.of(
            Column.number("line", new Text("Ligne", "Line")),
            Column.text("what", new Text("Suite", "What")),
            Column.code("code", new Text("Code", "Code")),
            Column.text("message", new Text("Constat", "Finding")),
            Column.text("answer", new Text("Réponse possible (decisions.csv)", "Possible answer (decisions.csv)")));

    private static final Text ASKED = new Text("demandé", "asked");

    private ImportTable() {}

    static ReportTable of(ImportedRoster roster) {
        List<List<Cell>> rows = new ArrayList<>();
        roster.questions().stream()
                .sorted(Comparator.comparing(
                                (Question question) -> question.lines().get(0))
                        .thenComparing(Question::code))
                .forEach(question -> rows.add(row(question)));
        roster.report().remarks().forEach(remark -> rows.add(row(remark)));
        return new ReportTable("import", new Text("Import des inscriptions", "Import of registrations"), COLUMNS, rows);
    }

    private static List<Cell> row(Question question) {
        return List.of(
                Cell.of(question.lines().get(0)),
                Cell.of(ASKED),
                Cell.code(question.code()),
                Cell.of(question.message()),
                Cell.of(String.join(" | ", question.answers())));
    }

    private static List<Cell> row(Remark remark) {
        return List.of(
                Cell.of(remark.line()),
                Cell.of(what(remark.kind())),
                Cell.code(remark.code()),
                Cell.of(remark.message()),
                Cell.blank());
    }

    private static Text what(Remark.Kind kind) {
        return switch (kind) {
            case MERGED -> new Text("fusionné", "merged");
            case REFUSED -> new Text("écarté", "refused");
            case NOTED -> new Text("noté", "noted");
        };
    }
}
