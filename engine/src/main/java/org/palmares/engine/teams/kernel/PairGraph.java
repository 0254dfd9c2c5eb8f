package org.palmares.engine.teams.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.palmares.engine.teams.PairCost;

/**
 * All measures over pairs, weighted and summed by account: what a person counts alone, and with whom they count how
 * much. Immutable once built.
 */
final class PairGraph {
    /** For each account what each person counts alone; empty where nobody counts anything. */
    final long[][] alone;

    /** The accounts by which somebody counts something alone. */
    final int[] accountsAlone;

    /** Where the pairs of each person begin, account by account; within one account by the other person. */
    private final int[] start;

    final int[] others;
    final int[] accounts;
    final long[] values;

    private PairGraph(long[][] alone, int[] start, int[] others, int[] accounts, long[] values) {
        this.alone = alone;
        this.accountsAlone = IntStream.range(0, alone.length)
                .filter(account -> alone[account].length > 0)
                .toArray();
        this.start = start;
        this.others = others;
        this.accounts = accounts;
        this.values = values;
    }

    /** One measure with its account and weight. */
    record Charged(PairCost cost, int account, long weight) {}

    static PairGraph of(int people, int accounts, List<Charged> measures) {
        Gathering gathering = new Gathering(people, accounts, measures);
        for (int person = 0; person < people; person++) {
            for (int account = 0; account < accounts; account++) {
                gathering.gather(person, account);
            }
        }
        return gathering.graph();
    }

    /** What two people count together, by one account. */
    long between(int one, int other, int account) {
        int row = one * alone.length + account;
        int at = Arrays.binarySearch(others, start[row], start[row + 1], other);
        return at < 0 ? 0 : values[at];
    }

    /** Where the pairs of a person begin. */
    int from(int person) {
        return start[person * alone.length];
    }

    /** Before which the pairs of a person end. */
    int to(int person) {
        return start[(person + 1) * alone.length];
    }

    private static final class Gathering {
        private final List<Charged> measures;
        private final long[][] alone;
        private final int[] start;
        private final int[] others;
        private final int[] accounts;
        private final long[] values;
        private final long[] sums;
        private int size;

        Gathering(int people, int accounts, List<Charged> measures) {
            int most = measures.stream()
                    .mapToInt(measure -> measure.cost().pairs())
                    .sum();
            this.measures = measures;
            this.alone = new long[accounts][people];
            this.start = new int[people * accounts + 1];
            this.others = new int[most];
            this.accounts = new int[most];
            this.values = new long[most];
            this.sums = new long[people];
        }

        void gather(int person, int account) {
            int from = size;
            int to = size;
            for (Charged measure : measures) {
                if (measure.account() == account) {
                    PairCost cost = measure.cost();
                    alone[account][person] += measure.weight() * cost.alone(person);
                    for (int pair = cost.start(person); pair < cost.start(person + 1); pair++) {
                        sums[cost.other(pair)] += measure.weight() * cost.value(pair);
                        others[to++] = cost.other(pair);
                    }
                }
            }
            Arrays.sort(others, from, to);
            keep(from, to, account);
            start[person * alone.length + account + 1] = size;
        }

        /** Each other person once, in order, with the sum of the pairs; pairs that count nothing are left out. */
        private void keep(int from, int to, int account) {
            for (int at = from; at < to; at++) {
                int other = others[at];
                if (sums[other] != 0) {
                    others[size] = other;
                    accounts[size] = account;
                    values[size++] = sums[other];
                    sums[other] = 0;
                }
            }
        }

        PairGraph graph() {
            long[][] counted = Arrays.stream(alone)
                    .map(ofOne -> Arrays.stream(ofOne).anyMatch(value -> value != 0) ? ofOne : new long[0])
                    .toArray(long[][]::new);
            return new PairGraph(
                    counted,
                    start,
                    Arrays.copyOf(others, size),
                    Arrays.copyOf(accounts, size),
                    Arrays.copyOf(values, size));
        }
    }

    /** Those with whom being together spares something. */
    IntStream mates(int person) {
        return IntStream.range(from(person), to(person))
                .filter(pair -> values[pair] < 0)
                .map(pair -> others[pair]);
    }
}
