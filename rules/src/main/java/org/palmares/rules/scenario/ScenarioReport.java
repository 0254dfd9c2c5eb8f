package org.palmares.rules.scenario;

import java.util.List;

/**
 * What the scenarios of a pack show.
 *
 * @param results one for each scenario, in their order
 * @param uncovered sentences that no scenario shows both ways, in the order of the rules
 * @param untried rules without the three kinds of scenario, in the order of the rules
 */
public record ScenarioReport(
        List<ScenarioResult> results, List<UncoveredSentence> uncovered, List<UntriedRule> untried) {
    public ScenarioReport {
        results = List.copyOf(results);
        uncovered = List.copyOf(uncovered);
        untried = List.copyOf(untried);
    }

    public List<ScenarioResult> failed() {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    public long passed() {
        return (long) results.size() - failed().size();
    }
}
