package org.palmares.engine.teams.kernel;

/** The highest of many numbers that change one at a time: a tournament, in logarithmic time. For one thread. */
final class Highest {
    private final int leaves;
    private final long[] tree;

    Highest(int count) {
        leaves = Math.max(1, count);
        tree = new long[2 * leaves];
    }

    long get(int at) {
        return tree[leaves + at];
    }

    void set(int at, long value) {
        int node = leaves + at;
        tree[node] = value;
        for (node /= 2; node >= 1; node /= 2) {
            tree[node] = Math.max(tree[2 * node], tree[2 * node + 1]);
        }
    }

    /** The highest of all, 0 when nothing is above. */
    long of() {
        return over(0, leaves);
    }

    /** The highest of all but two places, which may be the same; 0 when nothing is above. */
    long without(int one, int other) {
        if (get(one) < tree[1] && get(other) < tree[1]) {
            return Math.max(0, tree[1]);
        }
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        return Math.max(over(0, first), Math.max(over(first + 1, second), over(second + 1, leaves)));
    }

    /** The highest from {@code start} to before {@code end}. */
    private long over(int start, int end) {
        long highest = 0;
        int low = leaves + start;
        int high = leaves + end;
        while (low < high) {
            if (low % 2 == 1) {
                highest = Math.max(highest, tree[low++]);
            }
            if (high % 2 == 1) {
                highest = Math.max(highest, tree[--high]);
            }
            low /= 2;
            high /= 2;
        }
        return highest;
    }
}
