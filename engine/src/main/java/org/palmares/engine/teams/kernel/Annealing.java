package org.palmares.engine.teams.kernel;

import org.palmares.engine.domain.Dice;
import org.palmares.engine.teams.SearchControl;

/**
 * Simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983) over the changes of a {@link Neighbourhood}. The temperature
 * falls with the evaluations spent, so that nothing depends on the speed of the machine. For one thread.
 */
final class Annealing {
    private static final int CHANCES = 1 << 12;

    /** Draws that are not allowed are drawn again, but not for ever. */
    private static final int DRAWS_PER_TRIAL = 16;

    /** Losses, in units of temperature, that are accepted with evenly spread chances. */
    private static final double[] LOSSES = new double[CHANCES];

    static {
        for (int at = 0; at < CHANCES; at++) {
            LOSSES[at] = -StrictMath.log((at + 0.5) / CHANCES);
        }
    }

    private final Neighbourhood neighbourhood;
    private final Incumbent incumbent;
    private final Dice dice;

    Annealing(Neighbourhood neighbourhood, Incumbent incumbent, Dice dice) {
        this.neighbourhood = neighbourhood;
        this.incumbent = incumbent;
        this.dice = dice;
    }

    /**
     * Wanders from {@code hot} to {@code cold} temperature, in units of soft cost.
     *
     * @param evaluations how many to spend, unless the search is stopped
     */
    void run(PlanState plan, Softening prices, double hot, double cold, long evaluations) {
        double fall = StrictMath.log(cold / hot);
        for (long spent = 0; spent < evaluations && incumbent.stopped().isEmpty(); ) {
            double temperature = hot * StrictMath.exp(fall * spent / evaluations);
            int share = (int) Math.min(SearchControl.STRIDE, evaluations - spent);
            long trials = stride(plan, prices, temperature, share);
            incumbent.spend(trials);
            spent += trials;
        }
    }

    /** So many trials at one temperature; returns how many there were, at least 1. */
    private long stride(PlanState plan, Softening prices, double temperature, int share) {
        int trials = 0;
        plan.price(prices);
        for (int draws = 0; trials < share && draws < DRAWS_PER_TRIAL * share; draws++) {
            double most = temperature * LOSSES[(int) (dice.next() >>> 52)];
            plan.limit(most);
            if (neighbourhood.tryOne(plan, dice)) {
                trials++;
                if (!plan.isGivenUp() && prices.price(plan) <= most) {
                    incumbent.apply();
                }
            }
        }
        return Math.max(1, trials);
    }
}
