package org.palmares.engine.teams;

import java.util.Objects;
import java.util.function.LongUnaryOperator;

/**
 * What one constraint costs in a whole plan: at least 0. It has one of few shapes, so that a search can tell what a
 * move changes. Immutable, thread-safe.
 */
public sealed interface PlanCost {
    /** Measured from what is known of the whole plan. */
    long of(PlanView plan);

    /** A cost of the counters of people without a team and of teams on each topic. */
    @FunctionalInterface
    non-sealed interface OfCounters extends PlanCost {}

    /**
     * A cost of a sum over all teams.
     *
     * @param gauge what each team adds
     * @param price of the sum; at least 0
     */
    record OfSum(TeamCost gauge, LongUnaryOperator price) implements PlanCost {
        public OfSum {
            Objects.requireNonNull(gauge, "gauge");
            Objects.requireNonNull(price, "price");
        }

        @Override
        public long of(PlanView plan) {
            return price.applyAsLong(plan.sum(gauge));
        }
    }

    /** What the soft constraints cost, weighted, in the team where they cost most. */
    record OfWorstTeam() implements PlanCost {
        @Override
        public long of(PlanView plan) {
            return plan.worstTeam();
        }
    }
}
