package org.palmares.engine.teams;

import java.util.Objects;
import org.palmares.engine.domain.Require;

/** What a search found: the best plan with its score, the evaluations spent and why it ended. */
public record SearchOutcome(Seating best, PlanScore score, long evaluations, Ending ending) {
    public SearchOutcome {
        Objects.requireNonNull(best, "best");
        Objects.requireNonNull(score, "score");
        Require.atLeast(0, evaluations, "evaluations");
        Objects.requireNonNull(ending, "ending");
    }
}
