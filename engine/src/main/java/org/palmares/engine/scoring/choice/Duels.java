package org.palmares.engine.scoring.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each entry was preferred to each other. A tie gives half a win to both. Not changed once built.
 *
 * @param <T> what is compared
 */
public final class Duels<T extends Comparable<T>> {
    private final List<T> entries;
    private final double[][] wins;

    private Duels(SortedMap<T, Integer> positions) {
        entries = List.copyOf(positions.keySet());
        wins = new double[entries.size()][entries.size()];
    }

    /** Every pair that a ballot orders is one duel; a pair that no one person saw is none. */
    public static <T extends Comparable<T>> Duels<T> of(List<Ballot<T>> ballots) {
        SortedMap<T, Integer> positions = positions(
                ballots.stream().flatMap(ballot -> ballot.tiers().stream()).toList());
        Duels<T> duels = new Duels<>(positions);
        for (Ballot<T> ballot : ballots) {
            List<List<T>> tiers = ballot.tiers();
            for (int better = 0; better < tiers.size(); better++) {
                duels.tie(at(tiers.get(better), positions));
                for (int worse = better + 1; worse < tiers.size(); worse++) {
                    duels.win(at(tiers.get(better), positions), at(tiers.get(worse), positions));
                }
            }
        }
        return duels;
    }

    /** Some wins of one entry over another. */
    public record Wins<T>(T winner, T loser, int count) {}

    /** From counts of wins, as a round of comparisons records them. */
    public static <T extends Comparable<T>> Duels<T> ofWins(List<Wins<T>> all) {
        SortedMap<T, Integer> positions = positions(
                all.stream().map(each -> List.of(each.winner(), each.loser())).toList());
        Duels<T> duels = new Duels<>(positions);
        all.forEach(each -> duels.wins[positions.get(each.winner())][positions.get(each.loser())] += each.count());
        return duels;
    }

    static <T extends Comparable<T>> SortedMap<T, Integer> positions(List<List<T>> mentioned) {
        SortedMap<T, Integer> positions = new TreeMap<>();
        mentioned.forEach(group -> group.forEach(entry -> positions.put(entry, 0)));
        int next = 0;
        for (T entry : positions.keySet()) {
            positions.put(entry, next++);
        }
        return positions;
    }

    private static <T> List<Integer> at(List<T> tier, SortedMap<T, Integer> positions) {
        return tier.stream().map(positions::get).toList();
    }

    private void tie(List<Integer> tier) {
        for (int one : tier) {
            for (int other : tier) {
                wins[one][other] += one == other ? 0 : 0.5;
            }
        }
    }

    private void win(List<Integer> better, List<Integer> worse) {
        for (int winner : better) {
            for (int loser : worse) {
                wins[winner][loser] += 1;
            }
        }
    }

    /** All who met anybody, in their order. */
    public List<T> entries() {
        return entries;
    }

    /** The wins of one over another, by their positions in {@link #entries}. */
    double wins(int winner, int loser) {
        return wins[winner][loser];
    }

    /** How many duels were held. */
    public double count() {
        double count = 0;
        for (double[] row : wins) {
            for (double won : row) {
                count += won;
            }
        }
        return count;
    }

    /**
     * Whether everybody has won or tied against everybody, directly or through others: without it the strongest have no
     * finite strength (Ford 1957).
     */
    public boolean isStronglyConnected() {
        return entries.isEmpty() || reached(true) == entries.size() && reached(false) == entries.size();
    }

    private int reached(boolean downwards) {
        boolean[] seen = new boolean[entries.size()];
        List<Integer> open = new ArrayList<>(List.of(0));
        seen[0] = true;
        for (int next = 0; next < open.size(); next++) {
            int from = open.get(next);
            for (int to = 0; to < seen.length; to++) {
                if (!seen[to] && (downwards ? wins[from][to] : wins[to][from]) > 0) {
                    seen[to] = true;
                    open.add(to);
                }
            }
        }
        return open.size();
    }
}
