package org.palmares.engine.teams.kernel;

/** How a search is held. Called from the thread of the search. */
public interface Watch {
    /** After how many evaluations, at least, the search asks again. */
    int STRIDE = 1_024;

    /**
     * How much may be spent, at least 1. An evaluation is the exact gain of one candidate move: one person into another
     * group, or two people changing places.
     */
    long budget();

    /**
     * Whether to end now with the best so far.
     *
     * @param evaluations spent so far
     * @param best the sum of the affinities of the best grouping so far
     */
    boolean over(long evaluations, long best);

    /** Only the budget ends the search. */
    static Watch of(long budget) {
        return new Watch() {
            @Override
            public long budget() {
                return budget;
            }

            @Override
            public boolean over(long evaluations, long best) {
                return false;
            }
        };
    }
}
