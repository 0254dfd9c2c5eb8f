package org.palmares.rules.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Text;
import org.palmares.rules.FactDef;
import org.palmares.rules.RuleDef;

/**
 * Something that whoever wrote the rules should look at.
 *
 * @param rule the rule that it is about
 * @param other the rule that it is held against, if any
 * @param facts the facts that show it, and whatever the others are; empty where no facts could
 */
public record Remark(Kind kind, RuleDef rule, Optional<RuleDef> other, Text message, Map<FactDef, Fact> facts) {
    /** What is remarked. */
    public enum Kind {
        /** An alternative can never hold, or the whole rule. */
        CONTRADICTORY,
        /** The rule hits exactly when another one does, and says the same. */
        DUPLICATE,
        /** Whenever the rule hits, another one hits that says the same or more. */
        SUBSUMED,
        /** Its last day is over. */
        EXPIRED,
        /** No subject that was looked at made it hit. */
        NEVER_FIRED,
        /** Too much would have to be tried. */
        UNDECIDED
    }

    public Remark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(message, "message");
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
