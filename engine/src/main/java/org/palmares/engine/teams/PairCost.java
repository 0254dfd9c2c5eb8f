package org.palmares.engine.teams;

import java.util.Arrays;

/**
 * A cost that is a sum over members, each alone, and over pairs of members. What a pair counts may be below 0 (being
 * together spares something) as long as no team as a whole is.
 */
public final class PairCost implements TeamCost {
    private final long[] alone;
    private final int[] start;
    private final int[] others;
    private final long[] values;

    private PairCost(long[] alone, int[] start, int[] others, long[] values) {
        this.alone = alone;
        this.start = start;
        this.others = others;
        this.values = values;
    }

    /** What a person counts in a team, whoever else is in it. */
    public long alone(int person) {
        return alone[person];
    }

    /** Where the pairs of a person begin in {@link #other} and {@link #value}; they end where those of the next begin. */
    public int start(int person) {
        return start[person];
    }

    /** The other person of a pair; those of one person stand in increasing order. */
    public int other(int pair) {
        return others[pair];
    }

    /** What a pair counts when both are in one team; each pair stands with both of its people. */
    public long value(int pair) {
        return values[pair];
    }

    /** How many pairs there are, each counted with both of its people. */
    public int pairs() {
        return others.length;
    }

    /** What two people count when they are in one team. */
    public long between(int one, int other) {
        int at = Arrays.binarySearch(others, start[one], start[one + 1], other);
        return at < 0 ? 0 : values[at];
    }

    /**
     * What is lost of these pairs when they are worth their value together: each person alone counts all that they
     * have above 0, and each pair spares both of its people that, or costs them twice what is below 0.
     */
    PairCost lost() {
        long[] above = new long[alone.length];
        long[] spared = new long[values.length];
        for (int person = 0; person < alone.length; person++) {
            for (int pair = start[person]; pair < start[person + 1]; pair++) {
                above[person] += Math.max(0, values[pair]);
                spared[pair] = -2 * values[pair];
            }
        }
        return new PairCost(above, start, others, spared);
    }

    @Override
    public long of(TeamView team) {
        long cost = 0;
        for (int at = 0; at < team.size(); at++) {
            cost += alone[team.member(at)];
            for (int before = 0; before < at; before++) {
                cost += between(team.member(at), team.member(before));
            }
        }
        return cost;
    }

    /** Gathers pairs; what is added for one pair twice counts twice. Light enough for millions. For one thread. */
    static final class Builder {
        private final long[] alone;
        private int[] ones = new int[16];
        private int[] others = new int[16];
        private long[] values = new long[16];
        private int pairs;

        Builder(int people) {
            this.alone = new long[people];
        }

        Builder alone(int person, long value) {
            alone[person] = Math.addExact(alone[person], value);
            return this;
        }

        Builder pair(int one, int other, long value) {
            if (pairs == ones.length) {
                ones = Arrays.copyOf(ones, 2 * pairs);
                others = Arrays.copyOf(others, 2 * pairs);
                values = Arrays.copyOf(values, 2 * pairs);
            }
            ones[pairs] = one;
            others[pairs] = other;
            values[pairs++] = value;
            return this;
        }

        PairCost build() {
            return new PairCost(alone.clone(), start(), new int[2 * pairs], new long[2 * pairs])
                    .fill(this)
                    .transposed()
                    .merged();
        }

        private int[] start() {
            int[] start = new int[alone.length + 1];
            for (int pair = 0; pair < pairs; pair++) {
                start[ones[pair] + 1]++;
                start[others[pair] + 1]++;
            }
            for (int person = 0; person < alone.length; person++) {
                start[person + 1] += start[person];
            }
            return start;
        }
    }

    /** Puts each pair with both of its people, in the order in which they were given. */
    private PairCost fill(Builder given) {
        int[] next = start.clone();
        for (int pair = 0; pair < given.pairs; pair++) {
            put(next[given.ones[pair]]++, given.others[pair], given.values[pair]);
            put(next[given.others[pair]]++, given.ones[pair], given.values[pair]);
        }
        return this;
    }

    /** The same pairs, as each stands with both people; but read person by person they come to the others in order. */
    private PairCost transposed() {
        PairCost ordered = new PairCost(alone, start, new int[others.length], new long[others.length]);
        int[] next = start.clone();
        for (int person = 0; person < alone.length; person++) {
            for (int pair = start[person]; pair < start[person + 1]; pair++) {
                ordered.put(next[others[pair]]++, person, values[pair]);
            }
        }
        return ordered;
    }

    /** Pairs that stand in order, each once. */
    private PairCost merged() {
        int[] from = start.clone();
        int kept = 0;
        for (int person = 0; person < alone.length; person++) {
            start[person] = kept;
            for (int pair = from[person]; pair < from[person + 1]; pair++) {
                if (kept > start[person] && others[kept - 1] == others[pair]) {
                    values[kept - 1] = Math.addExact(values[kept - 1], values[pair]);
                } else {
                    put(kept++, others[pair], values[pair]);
                }
            }
        }
        start[alone.length] = kept;
        return kept == others.length
                ? this
                : new PairCost(alone, start, Arrays.copyOf(others, kept), Arrays.copyOf(values, kept));
    }

    private void put(int at, int other, long value) {
        others[at] = other;
        values[at] = value;
    }
}
