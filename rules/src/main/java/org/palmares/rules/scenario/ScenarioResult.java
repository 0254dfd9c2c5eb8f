package org.palmares.rules.scenario;

import java.util.Objects;
import org.palmares.engine.domain.Text;

/**
 * What became of one scenario.
 *
 * @param found what the rule said
 * @param why the finding's own sentence, or which conditions kept the rule from hitting
 */
public record ScenarioResult(Scenario scenario, Expected found, Text why) {
    public ScenarioResult {
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(why, "why");
    }

    public boolean passed() {
        return found.equals(scenario.expected());
    }
}
