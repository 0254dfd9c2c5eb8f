package org.palmares.engine.teams.kernel;

/**
 * What a change may lose. A trial first counts what it costs for sure, and all that teams and plan could spare, then
 * adds measure by measure what the teams would cost, which is never below zero; once that is above the limit nothing
 * that is still to be counted can help, and the trial is given up. A change that is not given up is counted in full.
 * For one thread.
 */
final class Allowance {
    private final double[] prices;
    private double limit = Double.POSITIVE_INFINITY;
    private double sure;
    private boolean gentle;

    /**
     * @param accounts how many there are; those beyond the priorities have no price
     */
    Allowance(int accounts) {
        prices = new double[accounts];
    }

    /** What the accounts of the three priorities are worth from now on. */
    void price(Softening softening) {
        prices[0] = softening.hard();
        prices[1] = softening.strong();
        prices[2] = 1;
        gentle = softening.gentle();
    }

    void limit(double most) {
        limit = most;
    }

    /** Begins with a trial of which nothing is counted. */
    void begin() {
        sure = 0;
    }

    void add(int account, long cost) {
        sure += prices[account] * cost;
    }

    /** What counts at gentle prices only. */
    void addGentle(int account, long cost) {
        sure += gentle ? prices[account] * cost : 0;
    }

    boolean isExceeded() {
        return sure > limit;
    }
}
