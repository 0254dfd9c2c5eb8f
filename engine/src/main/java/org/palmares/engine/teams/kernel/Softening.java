package org.palmares.engine.teams.kernel;

import org.palmares.engine.teams.PlanScore;

/**
 * The price of priorities inside a search, in units of soft cost.
 *
 * <p>Strict priorities trap a search of a small event: it never crosses a plan with one more hard break. With prices a
 * little above what one move gains on soft constraints it can, and the best plan by strict priorities is kept aside.
 *
 * @param hard the price of one unit of hard cost
 * @param strong the price of one unit of strong cost
 * @param gentle whether the worst team counts no more than all others together
 */
public record Softening(long hard, long strong, boolean gentle) {
    private static final long STRICT = 10_000;

    /** Prices a few times what a move usually changes on soft constraints, each at least 1. */
    public static Softening gentle(long hard, long strong) {
        return new Softening(Math.max(1, hard), Math.max(1, strong), true);
    }

    /** Prices so high that hardly any loss on an earlier priority is accepted. */
    public static Softening strict(long usualChange) {
        return new Softening(STRICT * STRICT * usualChange, STRICT * usualChange, false);
    }

    public long price(PlanScore score) {
        return hard * score.hard() + strong * score.strong() + score.soft();
    }

    /** The price of the change that the plan tried last. */
    long price(PlanState plan) {
        return hard * plan.hard() + strong * plan.strong() + (gentle ? plan.gentleSoft() : plan.soft());
    }
}
