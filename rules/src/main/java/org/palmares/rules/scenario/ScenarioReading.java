package org.palmares.rules.scenario;

import java.util.List;
import org.palmares.engine.domain.Problem;

/**
 * What came of reading a table of scenarios.
 *
 * @param scenarios the rows that could be read, in their order
 * @param problems what is wrong with the others, in the order of the lines
 */
public record ScenarioReading(List<Scenario> scenarios, List<Problem> problems) {
    public ScenarioReading {
        scenarios = List.copyOf(scenarios);
        problems = List.copyOf(problems);
    }
}
