package org.palmares.rules.analysis;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Text;
import org.palmares.rules.Evidence;
import org.palmares.rules.FactDef;
import org.palmares.rules.RuleDef;
import org.palmares.rules.Truth;

/** An explanation as lines to be read, each in both languages. */
public final class ExplanationText {
    private static final Text THEN = new Text("alors", "then");
    private static final Text BASIS = new Text("base", "basis");

    private ExplanationText() {}

    /** One line: a word, and what is said under it. */
    public record Line(Text label, Text words) {
        public Line {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(words, "words");
        }
    }

    /** The rule and what it comes to. */
    public static Text heading(Explanation explanation) {
        Text title = explanation.rule().rule().title();
        Text result = result(explanation);
        String id = explanation.rule().id().value();
        return new Text(id + " : " + title.fr() + result.fr(), id + ": " + title.en() + result.en());
    }

    /** Each condition with the facts that it asks about, then the outcome and the basis. */
    public static List<Line> lines(Explanation explanation) {
        RuleDef rule = explanation.rule();
        List<Line> lines = new ArrayList<>();
        explanation.conditions().forEach(asked -> lines.add(line(explanation, asked)));
        Text outcome = rule.outcome().label();
        Text scope = rule.scope().label();
        lines.add(new Line(
                THEN, new Text(outcome.fr() + " (" + scope.fr() + ")", outcome.en() + " (" + scope.en() + ")")));
        lines.add(new Line(BASIS, rule.rule().basis().words()));
        return List.copyOf(lines);
    }

    private static Text result(Explanation explanation) {
        return switch (explanation.truth()) {
            case TRUE -> new Text(" — s'applique", " — hits");
            case FALSE -> new Text(" — ne s'applique pas", " — does not hit");
            case UNKNOWN -> unknown(explanation);
        };
    }

    private static Text unknown(Explanation explanation) {
        List<Text> questions =
                explanation.missing().stream().map(FactDef::question).toList();
        return new Text(
                " — on ne peut pas dire : " + questions.stream().map(Text::fr).collect(Collectors.joining(" ")),
                " — cannot be told: " + questions.stream().map(Text::en).collect(Collectors.joining(" ")));
    }

    private static Line line(Explanation explanation, Explanation.Asked asked) {
        Text sentence = asked.condition().spoken();
        Text mark = mark(asked.truth());
        Text facts = facts(explanation, asked);
        return new Line(
                asked.link().words(),
                new Text(
                        sentence.fr() + " → " + mark.fr() + " (" + facts.fr() + ")",
                        sentence.en() + " → " + mark.en() + " (" + facts.en() + ")"));
    }

    private static Text mark(Truth truth) {
        return switch (truth) {
            case TRUE -> new Text("vrai", "true");
            case FALSE -> new Text("faux", "false");
            case UNKNOWN -> new Text("inconnu", "unknown");
        };
    }

    private static Text facts(Explanation explanation, Explanation.Asked asked) {
        ZoneId zone = explanation.situation().clock().getZone();
        List<Text> each = asked.facts().stream()
                .map(fact -> fact(fact, Evidence.text(fact, explanation.value(fact), zone)))
                .toList();
        return new Text(
                each.stream().map(Text::fr).collect(Collectors.joining(" ")),
                each.stream().map(Text::en).collect(Collectors.joining(" ")));
    }

    private static Text fact(FactDef fact, Text value) {
        return new Text(
                fact.question().fr() + " " + value.fr() + ".", fact.question().en() + " " + value.en() + ".");
    }
}
