package org.palmares.engine.teams.kernel;

import org.palmares.engine.teams.Seating;

/**
 * What pairs count when somebody goes from one team to another. Where pairs are many the sums of every person with
 * every team are kept in a table, so that a trial costs the same however many pairs there are; where they are few they
 * are counted when asked. For one thread.
 */
final class PairSums {
    /** Above so many pairs a person on average, and with a table of at most so many sums, a table pays. */
    private static final int MANY = 24;

    private static final long LARGEST_TABLE = 1 << 25;

    private final PairGraph graph;
    private final int[] slotOf;
    private final int accounts;
    private final boolean teamByTeam;
    private final int slots;

    /** For each person, slot and account; empty where sums are counted when asked. */
    private final long[] sums;

    /**
     * @param teamByTeam whether what each team costs matters, and not only what all cost together
     */
    PairSums(PairGraph graph, int[] slotOf, int slots, boolean teamByTeam) {
        this.teamByTeam = teamByTeam;
        this.graph = graph;
        this.slotOf = slotOf;
        this.slots = slots;
        this.accounts = graph.alone.length;
        long size = (long) slotOf.length * slots * accounts;
        boolean kept = graph.others.length > (long) MANY * slotOf.length && size <= LARGEST_TABLE;
        this.sums = new long[kept ? (int) size : 0];
        for (int person = 0; kept && person < slotOf.length; person++) {
            moved(person, Seating.WAITING, slotOf[person]);
        }
    }

    /**
     * Charges what changes when a person goes from one slot to another, either of which may be that of people who wait.
     *
     * @param partner who leaves the slot to which the person goes; -1 when nobody does
     */
    void charge(int person, int from, int to, int partner, long[] changeFrom, long[] changeTo) {
        if (teamByTeam || from == Seating.WAITING || to == Seating.WAITING) {
            chargeAlone(person, changeFrom, changeTo);
        }
        if (sums.length > 0) {
            chargeKept(person, from, to, partner, changeFrom, changeTo);
        } else {
            chargeCounted(person, from, to, partner, changeFrom, changeTo);
        }
    }

    private void chargeAlone(int person, long[] changeFrom, long[] changeTo) {
        for (int account : graph.accountsAlone) {
            changeFrom[account] -= graph.alone[account][person];
            changeTo[account] += graph.alone[account][person];
        }
    }

    private void chargeCounted(int person, int from, int to, int partner, long[] changeFrom, long[] changeTo) {
        for (int pair = graph.from(person); pair < graph.to(person); pair++) {
            int other = graph.others[pair];
            int slot = slotOf[other];
            if (slot == from) {
                changeFrom[graph.accounts[pair]] -= graph.values[pair];
            } else if (slot == to && other != partner) {
                changeTo[graph.accounts[pair]] += graph.values[pair];
            }
        }
    }

    private void chargeKept(int person, int from, int to, int partner, long[] changeFrom, long[] changeTo) {
        for (int account = 0; account < accounts; account++) {
            if (from != Seating.WAITING) {
                changeFrom[account] -= sums[(person * slots + from) * accounts + account];
            }
            if (to != Seating.WAITING) {
                changeTo[account] += sums[(person * slots + to) * accounts + account];
            }
        }
        for (int account = 0; partner >= 0 && account < accounts; account++) {
            changeTo[account] -= graph.between(person, partner, account);
        }
    }

    /** Keeps the table after somebody went from one slot to another. */
    void moved(int person, int from, int to) {
        if (sums.length == 0) {
            return;
        }
        for (int pair = graph.from(person); pair < graph.to(person); pair++) {
            int row = graph.others[pair] * slots;
            if (from != Seating.WAITING) {
                sums[(row + from) * accounts + graph.accounts[pair]] -= graph.values[pair];
            }
            if (to != Seating.WAITING) {
                sums[(row + to) * accounts + graph.accounts[pair]] += graph.values[pair];
            }
        }
    }
}
