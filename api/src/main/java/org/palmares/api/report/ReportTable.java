package org.palmares.api.report;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Text;

/**
 * One table, written as {@link Csv} for programs and as {@link Xlsx} for people.
 *
 * @param name the file's name without its ending, such as {@code ranking} or {@code teams-2-rotation}
 * @param title what the sheet is called
 * @param rows every row has one cell per column, of the column's kind or blank
 */
public record ReportTable(String name, Text title, List<Column> columns, List<List<Cell>> rows) {
    public ReportTable {
        Check.that(name.matches("[A-Za-z0-9][A-Za-z0-9_.~-]{0,119}"), "name must be a plain file name", name);
        Objects.requireNonNull(title, "title");
        columns = List.copyOf(columns);
        Check.that(!columns.isEmpty(), "a table must have columns", name);
        Check.that(columns.stream().map(Column::key).distinct().count() == columns.size(), "keys differ", columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            checkRow(name, columns, row);
        }
    }

    /** The same under another name. */
    public ReportTable named(String otherName, Text otherTitle) {
        return new ReportTable(otherName, otherTitle, columns, rows);
    }

    private static void checkRow(String name, List<Column> columns, List<Cell> row) {
        Check.that(row.size() == columns.size(), "a row of " + name + " must have " + columns.size() + " cells", row);
        for (int i = 0; i < row.size(); i++) {
            Column column = columns.get(i);
            Check.that(column.accepts(row.get(i)), "a cell of " + column.key() + " must be " + column.kind(), row);
        }
    }
}
