package org.palmares.rules;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/** The headings of a table of rules: which column stands where. Not thread-safe while it is made. */
final class RuleHeadings {
    private final ProblemList problems;
    private final Map<RuleColumn, Integer> at = new EnumMap<>(RuleColumn.class);

    /** Looks at each heading; the problems say which are unknown, repeated or missing. */
    RuleHeadings(RuleTable.Row headings, ProblemList problems) {
        this.problems = problems;
        RuleText text = new RuleText(problems);
        for (int i = 0; i < headings.cells().size(); i++) {
            int index = i;
            text.cell(headings.number(), i + 1, headings.cells().get(i))
                    .filter(line -> !line.text().isEmpty())
                    .ifPresent(line -> put(line, index));
        }
        for (RuleColumn column : RuleColumn.REQUIRED) {
            if (!at.containsKey(column)) {
                problems.add(headings.number(), 1, "RULE_COLUMN_MISSING", missing(column));
            }
        }
    }

    /** Where a column stands, from 0; it must be there. */
    int index(RuleColumn column) {
        return at.get(column);
    }

    /** What a row has in a column; empty where the table has no such column. */
    String cell(RuleTable.Row row, RuleColumn column) {
        Integer index = at.get(column);
        return index != null && index < row.cells().size() ? row.cells().get(index) : "";
    }

    /** Whether something stands above a cell, from 0. */
    boolean covers(int index) {
        return at.containsValue(index);
    }

    private void put(RuleLine heading, int index) {
        Optional<RuleColumn> column = RuleColumn.find(heading.text());
        if (column.isEmpty()) {
            problems.add(heading.number(), heading.column(), "RULE_COLUMN", unknown(heading.text()));
        } else if (at.putIfAbsent(column.get(), index) != null) {
            problems.add(heading.number(), heading.column(), "RULE_COLUMN_TWICE", twice(heading.text()));
        }
    }

    private Text unknown(String found) {
        List<Text> offers =
                Arrays.stream(RuleColumn.values()).map(RuleColumn::words).toList();
        Optional<String> meant = Nearest.to(found, offers, Language.FR, problems.work());
        return new Text(
                "« %s » n'est pas une colonne de règles. ".formatted(found)
                        + meant.map("Vouliez-vous dire « %s » ?"::formatted).orElse("Supprimez-la."),
                "“%s” is not a column of rules. ".formatted(found)
                        + meant.map("Did you mean “%s”?"::formatted).orElse("Delete it."));
    }

    private static Text twice(String found) {
        return new Text(
                "La colonne « %s » est là deux fois. Gardez-en une.".formatted(found),
                "The column “%s” is there twice. Keep one.".formatted(found));
    }

    private static Text missing(RuleColumn column) {
        return new Text(
                "Il manque la colonne « %s ».".formatted(column.words().fr()),
                "The column “%s” is missing.".formatted(column.words().en()));
    }
}
