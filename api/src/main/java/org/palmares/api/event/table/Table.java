package org.palmares.api.event.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A header and rows of clean text (see {@link CellText#clean}), each row with its place in the file. Immutable.
 *
 * <p>Headings are unique: a repeated heading is numbered, {@code Nom}, {@code Nom (2)}; a blank one that has content
 * below it is called by its position, {@code (3)}.
 *
 * @param origin how the file was read
 * @param headings one label per column
 * @param rows the rows that hold at least one cell that is not blank, in the order of the file
 */
public record Table(Origin origin, List<String> headings, List<Row> rows) {

    /**
     * How a file was read, for the report.
     *
     * @param file name of the file, without the event's folder
     * @param part the character set of a CSV file, or the sheet of a workbook
     * @param delimiter {@code ;}, {@code ,}, a tab or {@code |} for a CSV file, empty for a workbook
     */
    public record Origin(String file, String part, String delimiter) {
        public Origin {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(delimiter, "delimiter");
        }
    }

    /**
     * One row.
     *
     * @param line 1-based line of the file where the row starts, or row number of the sheet
     * @param cells clean texts, blank where nothing was given; may be shorter or longer than the header
     */
    public record Row(int line, List<String> cells) {
        public Row {
            if (line < 1) {
                throw new IllegalArgumentException("line must be 1 or more: " + line);
            }
            cells = List.copyOf(cells);
        }

        /** The cell of a column (0-based), blank where the row ends before it. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** Whether every cell is blank. */
        public boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    public Table {
        Objects.requireNonNull(origin, "origin");
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        if (new HashSet<>(headings).size() != headings.size()) {
            throw new IllegalArgumentException("headings must be unique: " + headings);
        }
    }

    /** Name of the file that the table was read from. */
    public String file() {
        return origin.file();
    }

    /** The same table of a file in a folder ({@code sheets/}) of the event's; where there is none, itself. */
    public Table inside(String folder) {
        Origin whole = new Origin(folder + origin.file(), origin.part(), origin.delimiter());
        return new Table(whole, headings, rows);
    }

    /** The column (0-based) whose heading matches one of the names, whatever their case, accents and punctuation. */
    public OptionalInt findColumn(String... names) {
        Set<String> keys = new HashSet<>();
        for (String name : names) {
            keys.add(CellText.key(name));
        }
        for (int column = 0; column < headings.size(); column++) {
            if (keys.contains(CellText.key(headings.get(column)))) {
                return OptionalInt.of(column);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the row holds text beyond the last heading: usually a delimiter inside a cell without quotes. */
    public boolean overflows(Row row) {
        return row.cells().stream().skip(headings.size()).anyMatch(cell -> !cell.isEmpty());
    }

    /**
     * The same table where a form has questions for headings and the names of its columns in the row below them.
     *
     * @param name of a column that the table must have: the row below the headings counts only if this stands in it
     */
    public Table withHeadingsBelow(String name) {
        String key = CellText.key(name);
        boolean below = !rows.isEmpty()
                && rows.get(0).cells().stream().map(CellText::key).anyMatch(key::equals);
        List<Row> others = rows.subList(below ? 1 : 0, rows.size());
        return below ? new Table(origin, uniqueHeadings(rows.get(0).cells(), others), others) : this;
    }

    /** The headings with trailing empty columns dropped, blank ones called by position, repeated ones numbered. */
    static List<String> uniqueHeadings(List<String> header, List<Row> rows) {
        List<String> unique = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int width = usedWidth(header, rows);
        for (int column = 0; column < width; column++) {
            String label = header.get(column).isEmpty() ? "(" + (column + 1) + ")" : header.get(column);
            String candidate = label;
            for (int copy = 2; !seen.add(candidate); copy++) {
                candidate = label + " (" + copy + ")";
            }
            unique.add(candidate);
        }
        return unique;
    }

    private static int usedWidth(List<String> header, List<Row> rows) {
        int width = header.size();
        while (width > 0 && header.get(width - 1).isEmpty() && isEmptyColumn(rows, width - 1)) {
            width--;
        }
        return width;
    }

    private static boolean isEmptyColumn(List<Row> rows, int column) {
        return rows.stream().allMatch(row -> row.cell(column).isEmpty());
    }
}
