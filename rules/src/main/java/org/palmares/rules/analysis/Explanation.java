package org.palmares.rules.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Text;
import org.palmares.rules.Condition;
import org.palmares.rules.FactDef;
import org.palmares.rules.RuleDef;
import org.palmares.rules.Situation;
import org.palmares.rules.Truth;

/**
 * Why a rule hits a subject, why it does not, or what must be answered before one can tell.
 *
 * @param truth whether it hits
 * @param conditions each condition of the rule, in its order
 */
public record Explanation(RuleDef rule, Situation situation, Truth truth, List<Asked> conditions) {
    /** The word before a condition. */
    public enum Link {
        IF(new Text("si", "if")),
        AND(new Text("et", "and")),
        OR_IF(new Text("ou bien si", "or if")),
        UNLESS(new Text("sauf si", "unless"));

        private final Text words;

        Link(Text words) {
            this.words = words;
        }

        public Text words() {
            return words;
        }
    }

    /** A condition with its truth for the subject. */
    public record Asked(Link link, Condition condition, Truth truth) {
        public Asked {
            Objects.requireNonNull(link, "link");
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(truth, "truth");
        }

        /** What it asks about: the questions of the subject and of the event. */
        public List<FactDef> facts() {
            return condition.phrase().facts();
        }
    }

    public Explanation {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(situation, "situation");
        Objects.requireNonNull(truth, "truth");
        conditions = List.copyOf(conditions);
    }

    /**
     * Explains.
     *
     * @throws IllegalArgumentException when the rule does not judge such subjects
     */
    public static Explanation of(RuleDef rule, Situation situation) {
        if (rule.subject() != situation.subject().kind()) {
            throw new IllegalArgumentException(
                    "rule %s judges a %s, found: %s".formatted(rule.id(), rule.subject(), situation.subject()));
        }
        List<Asked> conditions = new ArrayList<>();
        for (List<Condition> group : rule.when().anyOf()) {
            add(conditions, conditions.isEmpty() ? Link.IF : Link.OR_IF, group, situation);
        }
        rule.when().unless().forEach(group -> add(conditions, Link.UNLESS, group, situation));
        return new Explanation(rule, situation, rule.when().truth(situation), conditions);
    }

    /** What is known of a question; {@link Fact#UNKNOWN} where nobody has answered. */
    public Fact value(FactDef fact) {
        return situation.get(fact);
    }

    /** The unanswered questions on which the result depends, each once; empty unless nobody can tell. */
    public List<FactDef> missing() {
        Collection<String> names = truth == Truth.UNKNOWN ? rule.when().missing(situation) : List.of();
        return conditions.stream()
                .flatMap(asked -> asked.facts().stream())
                .filter(fact -> names.contains(fact.name()))
                .distinct()
                .toList();
    }

    private static void add(List<Asked> conditions, Link first, List<Condition> group, Situation situation) {
        Link link = first;
        for (Condition condition : group) {
            conditions.add(new Asked(link, condition, condition.truth(situation)));
            link = Link.AND;
        }
    }
}
