package org.palmares.rules.scenario;

import java.util.List;
import java.util.Objects;
import org.palmares.rules.RuleDef;

/**
 * A rule without one of the three kinds of scenario: one that it hits, one that it does not, one in which it cannot
 * tell.
 *
 * @param missing the outcomes that no scenario expects, in that order; at least one
 */
public record UntriedRule(RuleDef rule, List<Expected> missing) {
    public UntriedRule {
        Objects.requireNonNull(rule, "rule");
        missing = List.copyOf(missing);
        if (missing.isEmpty()) {
            throw new IllegalArgumentException("a rule with the three kinds is tried: " + rule.id());
        }
    }
}
