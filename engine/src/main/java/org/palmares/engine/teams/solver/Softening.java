package org.palmares.engine.teams.solver;

import org.palmares.engine.teams.PlanScore;

/**
 * The price of priorities inside a search, in units of soft cost.
 *
 * <p>Strict priorities trap a search of a small event: it never crosses a plan with one more hard break. With prices a
 * little above what one move gains on soft constraints it can, and the best plan by strict priorities is kept aside.
 */
record Softening(long hard, long strong, long temperature) {
    private static final long STRICT = 10_000;

    /** Prices from what one person costs on soft constraints in the starting plan. */
    static Softening gentle(PlanScore start, int people) {
        long unit = unit(start, people);
        return new Softening(6 * unit, 3 * unit, unit);
    }

    /** Prices so high that hardly any loss on an earlier priority is accepted. */
    static Softening strict(PlanScore start, int people) {
        long unit = unit(start, people);
        return new Softening(STRICT * STRICT * unit, STRICT * unit, Math.max(1, unit / 3));
    }

    long price(PlanScore score) {
        return hard * score.hard() + strong * score.strong() + score.soft();
    }

    private static long unit(PlanScore start, int people) {
        return Math.max(1, start.soft() / Math.max(1, people));
    }
}
