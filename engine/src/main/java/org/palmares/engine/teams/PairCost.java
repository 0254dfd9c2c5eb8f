package org.palmares.engine.teams;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

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

    /** Gathers pairs; what is added for one pair twice counts twice. For one thread. */
    static final class Builder {
        private final long[] alone;
        private final List<SortedMap<Integer, Long>> pairs;

        Builder(int people) {
            this.alone = new long[people];
            this.pairs = Stream.<SortedMap<Integer, Long>>generate(TreeMap::new)
                    .limit(people)
                    .toList();
        }

        Builder alone(int person, long value) {
            alone[person] = Math.addExact(alone[person], value);
            return this;
        }

        Builder pair(int one, int other, long value) {
            pairs.get(one).merge(other, value, Math::addExact);
            pairs.get(other).merge(one, value, Math::addExact);
            return this;
        }

        PairCost build() {
            int[] start = new int[alone.length + 1];
            for (int person = 0; person < alone.length; person++) {
                start[person + 1] = start[person] + pairs.get(person).size();
            }
            int[] others = new int[start[alone.length]];
            long[] values = new long[others.length];
            int at = 0;
            for (SortedMap<Integer, Long> ofOne : pairs) {
                for (var pair : ofOne.entrySet()) {
                    others[at] = pair.getKey();
                    values[at++] = pair.getValue();
                }
            }
            return new PairCost(alone.clone(), start, others, values);
        }
    }
}
