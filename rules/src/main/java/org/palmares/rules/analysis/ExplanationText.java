package org.palmares.rules.analysis;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Text;
import org.palmares.rules.Evidence;
import org.palmares.rules.FactDef;
import org.palmares.rules.RuleDef;
import org.palmares.rules.Truth;

/** An explanation as lines to be read, each in both languages. */
public final class ExplanationText {
    private ExplanationText() {}

    /** The rule and what it comes to, then each condition with the facts that it asks about, then the basis. */
    public static List<Text> lines(Explanation explanation) {
        RuleDef rule = explanation.rule();
        List<Text> lines = new ArrayList<>();
        lines.add(joined(
                rule.id().value() + " : ", rule.id().value() + ": ", rule.rule().title(), result(explanation)));
        explanation.conditions().forEach(asked -> lines.add(line(explanation, asked)));
        lines.add(new Text(
                "alors : " + rule.outcome().label().fr() + " ("
                        + rule.scope().label().fr() + ")",
                "then: " + rule.outcome().label().en() + " ("
                        + rule.scope().label().en() + ")"));
        Text basis = rule.rule().basis().words();
        lines.add(new Text("base : " + basis.fr(), "basis: " + basis.en()));
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
        String names = String.join(", ", explanation.missing());
        return new Text(" — on ne peut pas dire, il manque : " + names, " — cannot be told, missing: " + names);
    }

    private static Text line(Explanation explanation, Explanation.Asked asked) {
        Text sentence = asked.condition().sentence();
        Text link = asked.link().words();
        Text mark = mark(asked.truth());
        Text facts = facts(explanation, asked);
        return new Text(
                link.fr() + " : " + sentence.fr() + " → " + mark.fr() + " (" + facts.fr() + ")",
                link.en() + ": " + sentence.en() + " → " + mark.en() + " (" + facts.en() + ")");
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

    private static Text joined(String fr, String en, Text first, Text then) {
        return new Text(fr + first.fr() + then.fr(), en + first.en() + then.en());
    }
}
