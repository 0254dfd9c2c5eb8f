package org.palmares.engine.jury;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * What a flow chooses from: items, each wanting some of the agents, and what each pair of them costs. Items and agents go
 * by number, so that the order of ids is the order of everything.
 *
 * <p>Three prices, none of which any sum of the next ones reaches: a <em>step</em> for each further item of an agent (the
 * second costs two, the third three…, so that the sum is least exactly where loads are most even); a pair's
 * <em>mismatch</em>, a small number. A pair that would change a plan in force costs {@link #STEPS_OF_A_CHANGE} steps
 * besides: a reading changes hands only where one agent has more than that many left above the other.
 */
final class Offers {
    /** The mismatch of a pair that cannot be. */
    static final byte NEVER = -1;

    private static final int STEPS_OF_A_CHANGE = 3;

    private final byte[][] mismatches;
    private final int[] wanted;
    private final int[] capacities;
    private final BitSet[] standing;
    private final long step;

    /**
     * All offers.
     *
     * @param mismatches by item and agent, {@link #NEVER} or at least 0
     * @param wanted how many agents each item gets
     * @param capacities how many items each agent takes at most
     * @param standing by item, the agents of the plan in force; none of it where there is none
     */
    Offers(byte[][] mismatches, int[] wanted, int[] capacities, BitSet[] standing) {
        this.mismatches = mismatches;
        this.wanted = wanted;
        this.capacities = capacities;
        this.standing = standing;
        int largest = 0;
        for (byte[] row : mismatches) {
            for (byte mismatch : row) {
                largest = Math.max(largest, mismatch);
            }
        }
        this.step = Math.multiplyExact((long) largest, readings()) + 1;
    }

    int items() {
        return wanted.length;
    }

    int agents() {
        return capacities.length;
    }

    int readings() {
        return IntStream.of(wanted).reduce(0, Math::addExact);
    }

    int wanted(int item) {
        return wanted[item];
    }

    /** How many items the agent takes at most; no more than there are. */
    int capacity(int agent) {
        return Math.min(capacities[agent], items());
    }

    boolean possible(int item, int agent) {
        return mismatches[item][agent] != NEVER;
    }

    int mismatch(int item, int agent) {
        return mismatches[item][agent];
    }

    /** More than all mismatches together. */
    long step() {
        return step;
    }

    /** What a possible pair costs, whatever the agent has besides. */
    long price(int item, int agent) {
        boolean moves = standing.length > 0 && !standing[item].get(agent);
        return mismatches[item][agent] + (moves ? STEPS_OF_A_CHANGE * step : 0);
    }

    /** What it costs to leave a reading to nobody: more than any chain of changes that fills it would. */
    long priceOfNobody() {
        long steps = items() + 2L + (standing.length > 0 ? (long) STEPS_OF_A_CHANGE * readings() : 0);
        return Math.multiplyExact(steps, step);
    }
}
