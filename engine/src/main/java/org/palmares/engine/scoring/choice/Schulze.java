package org.palmares.engine.scoring.choice;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Schulze's method [1]: an entry beats another when its strongest path of duels to the other is stronger than the way
 * back; a path is as strong as its weakest duel, a duel as its margin (wins less losses).
 *
 * <p>Beating is transitive, but "neither beats the other" is not, so that it alone gives no ranks. Entries are ordered
 * by the share of the others that they beat, half for neither: whoever beats another then stands above it.
 *
 * <p>Time grows with the cube of the entries.
 *
 * <p>[1] M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner
 * election method", Social Choice and Welfare 36, 2011.
 */
public final class Schulze {
    private static final BigFraction HALF = BigFraction.of(1, 2);

    private Schulze() {}

    /** The share, from 0 to 1, of the others that each entry beats; one half for an entry alone. */
    public static <T extends Comparable<T>> SortedMap<T, BigFraction> shareBeaten(Duels<T> duels) {
        int size = duels.entries().size();
        double[][] paths = paths(duels);
        SortedMap<T, BigFraction> shares = new TreeMap<>();
        for (int entry = 0; entry < size; entry++) {
            int halves = 0;
            for (int other = 0; other < size; other++) {
                halves += other == entry ? 0 : 1 + (int) Math.signum(paths[entry][other] - paths[other][entry]);
            }
            BigFraction share = size == 1 ? HALF : BigFraction.of(halves, 2 * (size - 1));
            shares.put(duels.entries().get(entry), share);
        }
        return shares;
    }

    /** Widest paths, as Floyd and Warshall find shortest ones; margins are multiples of one, hence exact. */
    private static double[][] paths(Duels<?> duels) {
        int size = duels.entries().size();
        double[][] strength = new double[size][size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                strength[from][to] = Math.max(0, duels.wins(from, to) - duels.wins(to, from));
            }
        }
        for (int through = 0; through < size; through++) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size && from != through; to++) {
                    double detour = Math.min(strength[from][through], strength[through][to]);
                    strength[from][to] = Math.max(strength[from][to], from == to ? 0 : detour);
                }
            }
        }
        return strength;
    }
}
