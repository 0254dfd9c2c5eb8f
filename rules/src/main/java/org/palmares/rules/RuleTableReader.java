package org.palmares.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/**
 * Reads a table of rules: its cells become the lines of a rule file, and those are read as any other. A cell is never
 * more than the value of its column: a line break opens a new line in the column of conditions only, and there only
 * behind a key of a condition. Not thread-safe; used once.
 */
public final class RuleTableReader {
    private final ProblemList problems;
    private final RuleText text;
    private final RuleHeadings headings;
    private final Language language;
    private final List<RuleLine> lines = new ArrayList<>();

    private RuleTableReader(RuleTable.Row headings, ProblemList problems) {
        this.problems = problems;
        this.text = new RuleText(problems);
        this.headings = new RuleHeadings(headings, problems);
        this.language = RuleTable.language(headings);
    }

    /**
     * Reads a table.
     *
     * @param name the name that problems carry; their lines are rows, and their columns those of the table
     * @param headings in either language; only blank cells may stand under a blank one
     * @param lists the lists that sentences may name
     */
    public static Parsed read(String name, RuleTable.Row headings, List<RuleTable.Row> rows, CodeLists lists) {
        return read(new ProblemList(name, RuleParser.MAX_PROBLEMS), headings, rows, lists);
    }

    static Parsed read(ProblemList problems, RuleTable.Row headings, List<RuleTable.Row> rows, CodeLists lists) {
        RuleTableReader reader = new RuleTableReader(headings, problems);
        if (problems.isEmpty() && reader.fits(rows)) {
            rows.forEach(reader::row);
        }
        Parsed parsed = problems.isEmpty()
                ? RuleParser.parse(problems, reader.lines, lists)
                : new Parsed.Problems(problems.sorted());
        if (parsed instanceof Parsed.Rules read) {
            reader.checkWritable(read.rules(), headings.number());
        }
        return problems.isEmpty() ? parsed : new Parsed.Problems(problems.sorted());
    }

    /** A table may hold no more than a file. */
    private boolean fits(List<RuleTable.Row> rows) {
        int characters = 0;
        for (RuleTable.Row row : rows) {
            characters += row.cells().stream().mapToInt(String::length).sum();
            if (characters > RuleText.MAX_BYTES) {
                problems.add(row.number(), 1, "RULES_TOO_LARGE", RuleText.tooLarge(characters));
                return false;
            }
        }
        return true;
    }

    private void row(RuleTable.Row row) {
        add(row, RuleColumn.RULE, RuleColumn.RULE.words().in(language) + " ", headings.cell(row, RuleColumn.RULE));
        value(row, RuleColumn.SUBJECT, Key.SUBJECT);
        value(row, RuleColumn.TITLE_FR, Key.TITLE_FR);
        value(row, RuleColumn.TITLE_EN, Key.TITLE_EN);
        value(row, RuleColumn.BASIS, Key.BASIS);
        value(row, RuleColumn.BASIS_FR, Key.BASIS_FR);
        value(row, RuleColumn.BASIS_EN, Key.BASIS_EN);
        value(row, RuleColumn.TO_CONFIRM, Key.TO_CONFIRM);
        value(row, RuleColumn.OWNER, Key.OWNER);
        validity(row);
        conditions(row);
        value(row, RuleColumn.MESSAGE_FR, Key.MESSAGE_FR);
        value(row, RuleColumn.MESSAGE_EN, Key.MESSAGE_EN);
        value(row, RuleColumn.THEN, Key.THEN);
        value(row, RuleColumn.LATER, Key.LATER);
        value(row, RuleColumn.BREACH, Key.BREACH);
        checkNothingBeside(row);
    }

    private void value(RuleTable.Row row, RuleColumn column, Key key) {
        String cell = headings.cell(row, column);
        if (!cell.isBlank()) {
            add(row, column, before(key), cell);
        }
    }

    private void validity(RuleTable.Row row) {
        String from = headings.cell(row, RuleColumn.VALID_FROM).strip();
        String to = headings.cell(row, RuleColumn.VALID_TO).strip();
        if (!from.isEmpty() || !to.isEmpty()) {
            RuleColumn column = from.isEmpty() ? RuleColumn.VALID_TO : RuleColumn.VALID_FROM;
            add(row, column, before(Key.VALID) + "du ", to.isEmpty() ? from : from + " au " + to);
        }
    }

    /** The first line may leave out its {@code si}: the column says it. */
    private void conditions(RuleTable.Row row) {
        List<String> each = headings.cell(row, RuleColumn.IF)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        for (int i = 0; i < each.size(); i++) {
            if (isJoined(each.get(i))) {
                add(row, RuleColumn.IF, "", each.get(i));
            } else if (i == 0) {
                add(row, RuleColumn.IF, before(Key.IF), each.get(i));
            } else {
                problems.add(row.number(), headings.index(RuleColumn.IF) + 1, "RULE_CELL_CONDITION", notJoined(i + 1));
            }
        }
    }

    private static boolean isJoined(String line) {
        int colon = line.indexOf(':');
        return colon >= 0
                && Key.find(line.substring(0, colon).strip())
                        .filter(Key::isCondition)
                        .isPresent();
    }

    private String before(Key key) {
        return key.words().in(language) + ": ";
    }

    private void add(RuleTable.Row row, RuleColumn column, String before, String cell) {
        int number = headings.index(column) + 1;
        if (cell.strip().lines().count() > 1) {
            problems.add(row.number(), number, "RULE_CELL_LINES", oneLine(column));
        } else if (!problems.isFull()) {
            text.cell(row.number(), number, before + cell).ifPresent(lines::add);
        }
    }

    private void checkNothingBeside(RuleTable.Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (!headings.covers(i) && !row.cells().get(i).isBlank()) {
                problems.add(row.number(), i + 1, "RULE_CELL_BESIDE", beside());
            }
        }
    }

    /** What was read can be written as a rule file in the language of the table, within the limits of those. */
    private void checkWritable(List<RuleDef> rules, int row) {
        for (RuleDef rule : rules) {
            int longest = RuleWriter.write(rule, language)
                    .lines()
                    .mapToInt(line -> line.strip().length())
                    .max()
                    .orElse(0);
            if (longest > RuleText.MAX_LINE_LENGTH) {
                problems.add(rule.place().line().orElse(row), 1, "RULES_LINE_TOO_LONG", RuleText.lineTooLong(longest));
            }
        }
        int bytes = RuleWriter.write(rules, language).getBytes(StandardCharsets.UTF_8).length;
        if (bytes > RuleText.MAX_BYTES) {
            problems.add(row, 1, "RULES_TOO_LARGE", RuleText.tooLarge(bytes));
        }
    }

    private static Text notJoined(int line) {
        return new Text(
                "La ligne %s de cette cellule ne dit pas comment elle s'ajoute. Commencez-la par « et: », « ou bien si: » ou « sauf si: »."
                        .formatted(line),
                "Line %s of this cell does not say how it joins the others. Start it with “and:”, “or if:” or “unless:”."
                        .formatted(line));
    }

    private static Text oneLine(RuleColumn column) {
        return new Text(
                "Une cellule de « %s » tient sur une ligne. Ôtez les retours à la ligne."
                        .formatted(column.words().fr()),
                "A cell of “%s” holds one line. Remove the line breaks."
                        .formatted(column.words().en()));
    }

    private static Text beside() {
        return new Text(
                "Cette cellule n'est sous aucun titre de colonne. Videz-la, ou donnez-lui un titre de la table.",
                "This cell stands under no heading. Empty it, or give it a heading of the table.");
    }
}
