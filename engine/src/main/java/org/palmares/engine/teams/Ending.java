package org.palmares.engine.teams;

/** Why a search ended. */
public enum Ending {
    /** There was nothing to decide. */
    NOTHING_TO_SEARCH,
    /** The best plan meets the bounds of all constraints: none can be better. */
    PROVEN_BEST,
    /** All evaluations are spent. */
    BUDGET_SPENT,
    /** The cap on time came first; a later run may find another plan. */
    DEADLINE,
    /** Somebody stopped it; the plan is the best so far. */
    CANCELLED
}
