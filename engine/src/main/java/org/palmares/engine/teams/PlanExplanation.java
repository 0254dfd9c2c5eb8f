package org.palmares.engine.teams;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.palmares.engine.domain.Require;

/**
 * What a plan is worth and why.
 *
 * @param charges for each constraint, in the order of the request, where it costs something; teams in the order of
 *     their slots
 */
public record PlanExplanation(PlanScore score, List<List<Charge>> charges) {
    public PlanExplanation {
        Objects.requireNonNull(score, "score");
        charges = charges.stream().map(List::copyOf).toList();
    }

    /** What each constraint costs before weighting, in the order of the request. */
    public List<Long> costs() {
        return charges.stream()
                .map(ofOne -> ofOne.stream().mapToLong(Charge::cost).sum())
                .toList();
    }

    /**
     * What a constraint costs in one place.
     *
     * @param slot position of the team's slot; empty where no single team can tell
     * @param cost before weighting, at least 1
     */
    public record Charge(OptionalInt slot, long cost) {
        public Charge {
            Objects.requireNonNull(slot, "slot");
            Require.atLeast(1, cost, "cost");
        }
    }
}
