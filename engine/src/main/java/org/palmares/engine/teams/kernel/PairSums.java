package org.palmares.engine.teams.kernel;

import org.palmares.engine.teams.PairCost;

/**
 * What a person counts with all members of a team, by one measure over pairs. Where pairs are many the sums of every
 * person with every team are kept in a table, so that a trial costs the same however many pairs there are; where they
 * are few they are counted when asked. For one thread.
 */
final class PairSums {
    /** Above so many pairs a person on average, and with a table of at most so many sums, a table pays. */
    private static final int MANY = 24;

    private static final long LARGEST_TABLE = 1 << 25;

    private final PairCost cost;
    private final int[] slotOf;
    private final int slots;
    private final long[] sums;

    PairSums(PairCost cost, int[] slotOf, int slots) {
        this.cost = cost;
        this.slotOf = slotOf;
        this.slots = slots;
        long size = (long) slotOf.length * slots;
        boolean kept = cost.pairs() > (long) MANY * slotOf.length && size <= LARGEST_TABLE;
        this.sums = new long[kept ? (int) size : 0];
        for (int person = 0; kept && person < slotOf.length; person++) {
            for (int slot = 0; slot < slots; slot++) {
                sums[person * slots + slot] = count(person, slot);
            }
        }
    }

    /** By how much the team changes when one person leaves it and another comes. */
    long change(int slot, int leaver, int comer) {
        int people = slotOf.length;
        long change = 0;
        if (leaver < people) {
            change -= cost.alone(leaver) + with(leaver, slot);
        }
        if (comer < people) {
            change += cost.alone(comer) + with(comer, slot);
        }
        if (leaver < people && comer < people) {
            change -= between(comer, leaver);
        }
        return change;
    }

    /** Keeps the table after somebody went from one slot to another; either may be that of people who wait. */
    void moved(int person, int from, int to) {
        if (sums.length == 0) {
            return;
        }
        for (int pair = cost.start(person); pair < cost.start(person + 1); pair++) {
            int row = cost.other(pair) * slots;
            if (from >= 0) {
                sums[row + from] -= cost.value(pair);
            }
            if (to >= 0) {
                sums[row + to] += cost.value(pair);
            }
        }
    }

    private long with(int person, int slot) {
        return sums.length == 0 ? count(person, slot) : sums[person * slots + slot];
    }

    private long count(int person, int slot) {
        long sum = 0;
        for (int pair = cost.start(person); pair < cost.start(person + 1); pair++) {
            sum += slotOf[cost.other(pair)] == slot ? cost.value(pair) : 0;
        }
        return sum;
    }

    private long between(int one, int other) {
        return cost.start(one) == cost.start(one + 1) ? 0 : cost.between(one, other);
    }
}
