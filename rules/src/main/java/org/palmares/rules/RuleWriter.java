package org.palmares.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/**
 * Writes a rule in the sentences of the lexicon, in either language: what {@link RuleParser} reads is the same rule.
 * Thread-safe.
 */
public final class RuleWriter {
    /** A key and what stands after its colon. */
    public record Line(Text key, Text value) {}

    private RuleWriter() {}

    /** The rules as one file, with a blank line after each. */
    public static String write(List<RuleDef> rules, Language language) {
        return rules.stream().map(rule -> write(rule, language)).collect(Collectors.joining());
    }

    /** The rule as a file holds it, with a blank line at its end. */
    public static String write(RuleDef rule, Language language) {
        StringBuilder text = new StringBuilder();
        text.append(language == Language.FR ? "règle " : "rule ")
                .append(rule.id())
                .append('\n');
        for (Line line : lines(rule, language)) {
            text.append("  ").append(line.key().in(language)).append(": ");
            text.append(line.value().in(language)).append('\n');
        }
        return text.append('\n').toString();
    }

    /** What the rule judges. */
    public static Text subject(RuleDef rule) {
        return Clauses.words(rule.subject());
    }

    /** The days on which it may be in force; empty when on all. */
    public static Optional<Text> valid(RuleDef rule) {
        LocalDate from = rule.valid().from();
        return Optional.of(rule.valid())
                .filter(valid -> !valid.equals(RuleDef.Validity.ALWAYS))
                .map(valid -> new Text(
                        "du " + from + valid.to().map(to -> " au " + to).orElse(""),
                        "from " + from + valid.to().map(to -> " to " + to).orElse("")));
    }

    /** Its conditions, each with the word that joins it to those before. */
    public static List<Line> conditions(RuleDef rule) {
        List<Line> lines = new ArrayList<>();
        for (List<Condition> group : rule.when().anyOf()) {
            add(lines, lines.isEmpty() ? Key.IF : Key.OR_IF, group);
        }
        rule.when().unless().forEach(group -> add(lines, Key.UNLESS, group));
        return lines;
    }

    /** What it decides from a time on. */
    public static Optional<Text> later(RuleDef rule) {
        return rule.later().map(Clauses::words);
    }

    private static List<Line> lines(RuleDef rule, Language language) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Key.TITLE_FR.words(), Text.same(rule.rule().title().fr())));
        lines.add(new Line(Key.TITLE_EN.words(), Text.same(rule.rule().title().en())));
        addBasis(lines, rule, language);
        lines.add(new Line(Key.OWNER.words(), Text.same(rule.owner())));
        valid(rule).ifPresent(valid -> lines.add(new Line(Key.VALID.words(), valid)));
        lines.add(new Line(Key.SUBJECT.words(), subject(rule)));
        lines.addAll(conditions(rule));
        rule.message().ifPresent(message -> {
            lines.add(new Line(Key.MESSAGE_FR.words(), Text.same(message.fr())));
            lines.add(new Line(Key.MESSAGE_EN.words(), Text.same(message.en())));
        });
        lines.add(new Line(Key.THEN.words(), Clauses.words(rule.outcome(), rule.scope())));
        later(rule).ifPresent(later -> lines.add(new Line(Key.LATER.words(), later)));
        if (rule.breach()) {
            lines.add(new Line(Key.BREACH.words(), Text.same(Clauses.POSSIBLE)));
        }
        return lines;
    }

    /** In the language of the file, and on a line of its own in the other where it differs. */
    private static void addBasis(List<Line> lines, RuleDef rule, Language language) {
        Text source = rule.rule().basis().source();
        lines.add(new Line(Key.BASIS.words(), source));
        if (!source.fr().equals(source.en())) {
            lines.add(
                    language == Language.FR
                            ? new Line(Key.BASIS_EN.words(), Text.same(source.en()))
                            : new Line(Key.BASIS_FR.words(), Text.same(source.fr())));
        }
        if (rule.rule().basis().toConfirm()) {
            lines.add(new Line(Key.TO_CONFIRM.words(), Clauses.YES));
        }
    }

    private static void add(List<Line> lines, Key first, List<Condition> group) {
        Key key = first;
        for (Condition condition : group) {
            lines.add(new Line(key.words(), condition.sentence()));
            key = Key.AND;
        }
    }
}
