package org.palmares.api.event.schema;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The known word that a mistyped one probably means: the nearest by edits (insert, delete, replace, swap neighbours;
 * optimal string alignment), within a third of its length. Pure functions; thread-safe.
 */
public final class Nearest {
    private static final int LONGEST = 80;

    private Nearest() {}

    /** The nearest known word, the first one where several are equally near; empty when none is near. */
    public static Optional<String> to(String word, Collection<String> known) {
        String typed = plain(word);
        String best = null;
        int least = Math.max(1, typed.length() / 3) + 1;
        for (String candidate : known) {
            int edits = typed.length() > LONGEST ? LONGEST : edits(typed, plain(candidate));
            if (edits < least) {
                least = edits;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    private static int edits(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replace, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
