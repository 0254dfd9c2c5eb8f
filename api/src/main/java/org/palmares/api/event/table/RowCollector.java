package org.palmares.api.event.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Problem;

/** Collects the rows of one file up to its limits; the first row that is not blank is the header. Not thread-safe. */
final class RowCollector {

    private static final int REMARKS = 20;

    private final Table.Origin origin;
    private final TableLimits limits;
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();
    private Optional<Table.Row> header = Optional.empty();
    private Optional<Problem> refusal = Optional.empty();
    private int seen;
    private int lastLine;

    RowCollector(Table.Origin origin, TableLimits limits) {
        this.origin = origin;
        this.limits = limits;
    }

    /** Takes the next row; false when the file is refused and the rest need not be read. */
    boolean accept(int line, List<String> cells) {
        lastLine = line;
        refusal = refusalOf(line, cells);
        if (refusal.isPresent()) {
            return false;
        }
        Table.Row row = new Table.Row(line, cells);
        if (header.isEmpty()) {
            header = Optional.of(row).filter(candidate -> !candidate.isBlank());
        } else if (!row.isBlank()) {
            rows.add(row);
        }
        return true;
    }

    void remark(Problem problem) {
        if (remarks.size() < REMARKS) {
            remarks.add(problem);
        }
    }

    String file() {
        return origin.file();
    }

    int lastLine() {
        return lastLine;
    }

    boolean isEmpty() {
        return header.isEmpty() && refusal.isEmpty();
    }

    TableReading reading() {
        if (refusal.isPresent()) {
            return TableReading.refused(refusal.get());
        }
        if (header.isEmpty()) {
            return TableReading.refused(TableProblems.empty(origin.file()));
        }
        if (rows.isEmpty()) {
            remark(TableProblems.headerOnly(origin.file(), header.get().line()));
        }
        return new TableReading(Optional.of(table(header.get())), remarks);
    }

    private Table table(Table.Row head) {
        List<String> headings = Table.uniqueHeadings(head.cells(), rows);
        for (int column = 0; column < headings.size(); column++) {
            String given = head.cell(column);
            if (!given.isEmpty() && !given.equals(headings.get(column))) {
                remark(TableProblems.repeatedHeading(
                        origin.file(), head.line(), column + 1, given, headings.get(column)));
            }
        }
        Table table = new Table(origin, headings, rows);
        rows.stream()
                .filter(table::overflows)
                .forEach(row -> remark(TableProblems.tooManyCells(
                        origin.file(), row.line(), row.cells().size(), headings.size())));
        return table;
    }

    private Optional<Problem> refusalOf(int line, List<String> cells) {
        seen++;
        if (seen > limits.rows() + 1) {
            return Optional.of(TableProblems.tooManyRows(origin.file(), line, limits.rows()));
        }
        if (cells.size() > limits.columns()) {
            return Optional.of(TableProblems.tooManyColumns(origin.file(), line, cells.size(), limits.columns()));
        }
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column).length() > limits.cellCharacters()) {
                return Optional.of(TableProblems.cellTooLong(
                        origin.file(), line, column + 1, cells.get(column).length(), limits.cellCharacters()));
            }
        }
        return Optional.empty();
    }
}
