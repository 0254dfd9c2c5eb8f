package org.palmares.engine.teams.kernel;

/**
 * Climbs to a grouping that no move of one person and no swap of two can better.
 *
 * <p>The groups are searched in pairs, as neighbourhood decomposition does [1], and pairs whose two groups are as they
 * were when nothing was found are left out. Within a pair, a swap gains what the two moves gain on their own, less
 * twice the affinity of the two people. So the moves alone bound the swaps: near an optimum almost all moves lose, and
 * few swaps have to be looked at (compare [2]).
 *
 * <p>[1] Lai, Hao, Fu, Yue, Neighborhood decomposition based variable neighborhood search and tabu search for maximally
 * diverse grouping, EJOR 289(3), 2021. [2] Schulz, Efficient neighborhood evaluation for the maximally diverse grouping
 * problem, 2023.
 */
final class Descent {
    private final GainTable table;
    private final Meter meter;
    private final int lowest;
    private final int[] here;
    private final int[] there;
    private final Exchange found = new Exchange();

    Descent(GainTable table, Meter meter) {
        this.table = table;
        this.meter = meter;
        lowest = table.affinities.lowest();
        here = new int[table.affinities.people()];
        there = new int[table.affinities.people()];
    }

    /** Climbs; ends early, at no optimum, when the search is over. */
    void climb(Best best) {
        boolean climbing = true;
        while (climbing) {
            climbing = false;
            for (int first = 0; first < table.groups(); first++) {
                climbing |= climbWith(first, best);
            }
        }
    }

    private boolean climbWith(int first, Best best) {
        boolean climbed = false;
        for (int second = first + 1; second < table.groups(); second++) {
            if (!table.settled(first, second) && !meter.over(best)) {
                climbed |= better(first, second);
            }
        }
        return climbed;
    }

    /** Makes the best exchange between two groups until none gains; whether there was one. */
    private boolean better(int first, int second) {
        boolean any = false;
        while (exchange(first, second)) {
            any = true;
        }
        table.settle(first, second);
        return any;
    }

    private boolean exchange(int first, int second) {
        found.clear();
        int bestHere = gains(first, second, here);
        int bestThere = gains(second, first, there);
        meter.spend((long) table.size[first] + table.size[second]);
        if (bestHere > 0 && table.mayMove(first, second)) {
            found.take(bestHere, holder(first, here, bestHere), second, Exchange.NOBODY);
        }
        if (bestThere > found.gain && table.mayMove(second, first)) {
            found.take(bestThere, holder(second, there, bestThere), first, Exchange.NOBODY);
        }
        if (table.size[first] > 0 && table.size[second] > 0 && bestHere + bestThere - 2 * lowest > found.gain) {
            swaps(first, second, bestThere);
        }
        return found.apply(table);
    }

    /** Fills in what each member of a group gains alone by moving, and returns the most. */
    private int gains(int from, int to, int[] gains) {
        int[] leaving = table.sums[from];
        int[] joining = table.sums[to];
        int[] members = table.members[from];
        int count = table.size[from];
        int most = Integer.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            int person = members[i];
            int gain = joining[person] - leaving[person];
            gains[i] = gain;
            most = Math.max(most, gain);
        }
        return most;
    }

    private int holder(int group, int[] gains, int gain) {
        int i = 0;
        while (gains[i] != gain) {
            i++;
        }
        return table.members[group][i];
    }

    private void swaps(int first, int second, int bestThere) {
        int[] members = table.members[first];
        for (int i = 0; i < table.size[first]; i++) {
            int floor = 2 * table.affinities.lowest(members[i]);
            if (here[i] + bestThere - floor > found.gain) {
                swapsOf(members[i], second, here[i], floor);
            }
        }
    }

    private void swapsOf(int person, int second, int gain, int floor) {
        int[] affinity = table.affinities.row(person);
        int[] others = table.members[second];
        for (int j = 0; j < table.size[second]; j++) {
            int alone = gain + there[j];
            if (alone - floor > found.gain) {
                meter.spend(1);
                int swap = alone - 2 * affinity[others[j]];
                if (swap > found.gain) {
                    found.take(swap, person, second, others[j]);
                }
            }
        }
    }

    /** The best exchange found so far between two groups. */
    private static final class Exchange {
        private static final int NOBODY = -1;

        private int gain;
        private int person;
        private int to;
        private int other;

        private void clear() {
            gain = 0;
        }

        private void take(int gain, int person, int to, int other) {
            this.gain = gain;
            this.person = person;
            this.to = to;
            this.other = other;
        }

        private boolean apply(GainTable table) {
            if (gain == 0) {
                return false;
            }
            if (other == NOBODY) {
                table.move(person, to);
            } else {
                table.swap(person, other);
            }
            return true;
        }
    }
}
