package org.palmares.rules;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Text;

/** What a finding rests on: the facts that its rule reads, as they are known of the subject. */
public final class Evidence {
    /** One fact that a rule reads, and what is known of it. */
    public record Reading(FactDef fact, Text value) {
        public Reading {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(value, "value");
        }
    }

    private Evidence() {}

    /** The facts that a rule in force reads, each once, in the order of its conditions; none for another rule. */
    public static List<Reading> of(RuleSet rules, Id<Rule> rule, SubjectFacts subject) {
        MessageWriter writer = new MessageWriter(rules.zone());
        return rules.inForce().stream()
                .filter(each -> each.id().equals(rule))
                .flatMap(each -> each.when().conditions().stream())
                .flatMap(condition -> condition.phrase().facts().stream())
                .distinct()
                .map(fact -> new Reading(fact, writer.value(fact, known(fact, rules, subject))))
                .toList();
    }

    private static Fact known(FactDef fact, RuleSet rules, SubjectFacts subject) {
        return (fact.isParameter() ? rules.settings().parameters() : subject.facts()).get(fact.name());
    }

    /** A fact as a person reads it, hours in this zone. */
    public static Text text(FactDef asked, Fact fact, ZoneId zone) {
        return new MessageWriter(zone).value(asked, fact);
    }
}
