package org.palmares.rules.scenario;

import java.util.Objects;
import org.palmares.engine.domain.Text;
import org.palmares.rules.Condition;
import org.palmares.rules.RuleDef;

/**
 * A sentence of a rule that no scenario shows both ways.
 *
 * @param neverHolds no scenario makes it true
 * @param neverFails no scenario makes it false
 */
public record UncoveredSentence(RuleDef rule, Condition condition, boolean neverHolds, boolean neverFails) {
    public UncoveredSentence {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(condition, "condition");
        if (!neverHolds && !neverFails) {
            throw new IllegalArgumentException("a sentence seen both ways is covered: " + condition.key());
        }
    }

    /** What is missing, to stand after the sentence. */
    public Text missing() {
        if (neverHolds && neverFails) {
            return new Text("aucun cas ne la décide", "no case decides it");
        }
        return neverHolds
                ? new Text("aucun cas ne la rend vraie", "no case makes it true")
                : new Text("aucun cas ne la rend fausse", "no case makes it false");
    }
}
