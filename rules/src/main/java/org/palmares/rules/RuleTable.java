package org.palmares.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/**
 * Rules as a table, for people who live in a spreadsheet: one row a rule, one column a key, the conditions one under the
 * other in one cell. What {@link RuleTableReader} reads of it are the same rules. Thread-safe.
 */
public final class RuleTable {
    /** One row of a file: its number from 1, and its cells as they stand. */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    private RuleTable() {}

    /** The cells of each rule, in the order of {@link RuleColumn#of}. */
    public static List<List<String>> rows(List<RuleDef> rules, Language language) {
        return rules.stream().map(rule -> cells(rule, language)).toList();
    }

    /** Whether these can be the headings of a table of rules: one of them is {@code règle} or {@code rule}. */
    public static boolean isTable(List<String> headings) {
        return headings.stream().anyMatch(heading -> is(heading, Language.FR) || is(heading, Language.EN));
    }

    /** The language of a table: that of its heading {@code règle} or {@code rule}. */
    public static Language language(Row headings) {
        return headings.cells().stream().anyMatch(heading -> is(heading, Language.EN)) ? Language.EN : Language.FR;
    }

    private static boolean is(String heading, Language language) {
        return RuleColumn.code(heading).equals(RuleColumn.RULE.code(language));
    }

    private static List<String> cells(RuleDef rule, Language language) {
        return RuleColumn.of(language).stream()
                .map(column -> cell(rule, column, language))
                .toList();
    }

    private static String cell(RuleDef rule, RuleColumn column, Language language) {
        return switch (column) {
            case RULE -> rule.id().value();
            case SUBJECT -> RuleWriter.subject(rule).in(language);
            case TITLE_FR -> rule.rule().title().fr();
            case TITLE_EN -> rule.rule().title().en();
            case BASIS -> basis(rule).in(language);
            case BASIS_FR -> otherBasis(rule, Language.FR);
            case BASIS_EN -> otherBasis(rule, Language.EN);
            case TO_CONFIRM -> rule.rule().basis().toConfirm() ? Clauses.YES.in(language) : "";
            case OWNER -> rule.owner();
            case VALID_FROM ->
                validity(rule).map(valid -> valid.from().toString()).orElse("");
            case VALID_TO -> rule.valid().to().map(LocalDate::toString).orElse("");
            case IF -> conditions(rule, language);
            case MESSAGE_FR -> rule.message().map(Text::fr).orElse("");
            case MESSAGE_EN -> rule.message().map(Text::en).orElse("");
            case THEN -> Clauses.words(rule.outcome(), rule.scope()).in(language);
            case LATER ->
                RuleWriter.later(rule).map(later -> later.in(language)).orElse("");
            case BREACH -> rule.breach() ? Clauses.POSSIBLE : "";
        };
    }

    private static Text basis(RuleDef rule) {
        return rule.rule().basis().source();
    }

    private static String otherBasis(RuleDef rule, Language other) {
        Text basis = basis(rule);
        return basis.fr().equals(basis.en()) ? "" : basis.in(other);
    }

    private static Optional<RuleDef.Validity> validity(RuleDef rule) {
        return Optional.of(rule.valid()).filter(valid -> !valid.equals(RuleDef.Validity.ALWAYS));
    }

    /** One a line, each after the first with the key that joins it. */
    private static String conditions(RuleDef rule, Language language) {
        List<String> lines = new ArrayList<>();
        for (RuleWriter.Line line : RuleWriter.conditions(rule)) {
            String sentence = line.value().in(language);
            lines.add(lines.isEmpty() ? sentence : line.key().in(language) + ": " + sentence);
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
