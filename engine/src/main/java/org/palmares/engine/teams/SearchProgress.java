package org.palmares.engine.teams;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Require;

/**
 * How far a search has come.
 *
 * @param evaluations spent so far
 * @param best the best plan so far
 * @param costs what each constraint costs in it before weighting, in the order of the request
 */
public record SearchProgress(long evaluations, PlanScore best, List<Long> costs) {
    public SearchProgress {
        Require.atLeast(0, evaluations, "evaluations");
        Objects.requireNonNull(best, "best");
        costs = List.copyOf(costs);
    }
}
