package org.palmares.api.committee;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palmares.api.event.table.Table;
import org.palmares.api.event.table.TableLimits;
import org.palmares.api.event.table.TableOptions;
import org.palmares.api.event.table.TableReader;
import org.palmares.api.event.table.TableReading;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.Csv;
import org.palmares.api.report.ReportTable;
import org.palmares.api.report.Xlsx;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.rules.CodeLists;
import org.palmares.rules.Parsed;
import org.palmares.rules.RuleColumn;
import org.palmares.rules.RuleDef;
import org.palmares.rules.RuleTable;
import org.palmares.rules.RuleTableReader;

/** A table of rules as a file: a workbook for people, or CSV. */
final class RuleTableFile {
    static final String WORKBOOK = ".xlsx";
    static final String CSV = ".csv";

    private static final Text TITLE = new Text("Règles", "Rules");
    /** More than any table of rules needs; the rules themselves have their own, lower limits. */
    private static final TableLimits LIMITS =
            new TableLimits(2_000_000, 1_000, 60, 20_000, TableLimits.DEFAULT.workbook());

    private RuleTableFile() {}

    /** What a table says, and in which language it is written. */
    record Reading(Parsed parsed, Language language) {}

    /**
     * Reads a file.
     *
     * @return empty for a CSV file without a column of rules: it may be a list of codes
     */
    static Optional<Reading> read(Path file, CodeLists lists) throws IOException {
        TableReading reading = TableReader.read(file, LIMITS, TableOptions.EXACT);
        boolean workbook = name(file).endsWith(WORKBOOK);
        boolean isTable = reading.table()
                .filter(table -> RuleTable.isTable(table.headings()))
                .isPresent();
        return workbook || isTable
                ? Optional.of(read(label(file, reading), workbook, reading, lists))
                : Optional.empty();
    }

    private static Reading read(String label, boolean workbook, TableReading reading, CodeLists lists) {
        List<Problem> problems = reading.problemsBesidesEmptiness();
        if (!problems.isEmpty() || reading.table().isEmpty()) {
            // A cell that cannot be read may be an exception to a rule: nothing is left out of what judges people.
            return new Reading(
                    new Parsed.Problems(
                            problems.stream().map(each -> inside(label, each)).toList()),
                    Language.FR);
        }
        Table table = reading.table().get();
        List<RuleTable.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (!row.cells().stream().allMatch(String::isBlank)) {
                rows.add(new RuleTable.Row(row.line(), workbook ? row.cells() : texts(row.cells())));
            }
        }
        RuleTable.Row headings = new RuleTable.Row(1, headings(table));
        return new Reading(RuleTableReader.read(label, headings, rows, lists), RuleTable.language(headings));
    }

    /** The file as it was named, with the sheet of a workbook. */
    private static String label(Path file, TableReading reading) {
        return file
                + reading.table()
                        .map(Table::origin)
                        .filter(origin -> origin.delimiter().isEmpty())
                        .map(origin -> " [" + origin.part() + "]")
                        .orElse("");
    }

    private static Problem inside(String label, Problem problem) {
        Place place = new Place(label, problem.place().line(), problem.place().column());
        return Problem.error(place, problem.code(), problem.message());
    }

    /** A column that nobody named is called by its position, and is no column of rules. */
    private static List<String> headings(Table table) {
        List<String> headings = new ArrayList<>();
        for (String heading : table.headings()) {
            headings.add(heading.equals("(" + (headings.size() + 1) + ")") ? "" : heading);
        }
        return headings;
    }

    private static List<String> texts(List<String> fields) {
        return fields.stream().map(Csv::text).toList();
    }

    /** Writes rules, each a row, with the words of a language. */
    static byte[] bytes(String ending, List<RuleDef> rules, Language language) {
        List<Column> columns = RuleColumn.of(language).stream()
                .map(column -> Column.text(column.code(language), column.words()))
                .toList();
        List<List<Cell>> rows = RuleTable.rows(rules, language).stream()
                .map(cells -> cells.stream().map(Cell::of).toList())
                .toList();
        ReportTable table = new ReportTable("rules", TITLE, columns, rows);
        return ending.equals(WORKBOOK) ? Xlsx.bytes(table, language) : Csv.bytes(table, language);
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
