package org.palmares.engine.teams.kernel;

import org.palmares.engine.domain.Dice;

/**
 * The maximally diverse grouping problem by annealing over local optima: shake the grouping a little, climb to a local
 * optimum, go on from there or return, and cool from accepting most to accepting few.
 *
 * <p>Same arguments, same answer: every decision depends on the seed and on the evaluations spent out of the budget, so
 * that a run with a larger budget is another run. Stateless, so safe for many threads.
 */
public final class DiverseSearch {
    /** In {@code fixed}: the person may be in any group. */
    public static final int FREE = -1;

    private DiverseSearch() {}

    /**
     * A grouping with the highest sum of affinities that the budget finds.
     *
     * <p>Sizes of the start outside their bounds are first brought within, as far as the free people allow; nothing
     * takes a size further out. The answer has at least the sum of the start so mended.
     *
     * @param min fewest people per group
     * @param max most people per group, at least {@code min}
     * @param fixed for each person a group that is never left, or {@link #FREE}
     * @param start for each person a group; that of a fixed person is not looked at
     * @return for each person a group; a new array
     * @throws IllegalArgumentException if lengths differ, a group is unknown, or {@code min} is above {@code max}
     */
    public static int[] search(
            AffinityMatrix affinities, int[] min, int[] max, int[] fixed, int[] start, long seed, Watch watch) {
        GainTable table = new Groups(min, max, fixed, start).table(affinities);
        Meter meter = new Meter(watch);
        new Fitting(table, meter).fit();
        Best best = new Best(table);
        if (table.movable()) {
            anneal(table, best, new Dice(seed), meter);
        }
        return best.groups();
    }

    private static void anneal(GainTable table, Best best, Dice dice, Meter meter) {
        Descent descent = new Descent(table, meter);
        Shake shake = new Shake(table, meter, dice);
        Cooling cooling = new Cooling(dice);
        descent.climb(best);
        best.offer(table);
        GainTable kept = new GainTable(table);
        while (!meter.over(best)) {
            shake.leave();
            descent.climb(best);
            best.offer(table);
            if (cooling.accepts(table.value() - kept.value(), meter.progress())) {
                kept.become(table);
            } else {
                table.become(kept);
            }
        }
    }
}
