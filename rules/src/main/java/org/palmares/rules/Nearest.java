package org.palmares.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** "Did you mean": the text that the fewest changed letters separate from what was written. */
public final class Nearest {
    private Nearest() {}

    /** The nearest of the offers, unless more than a third of it would have to change; the first of equals. */
    public static Optional<String> to(String written, List<String> offers) {
        return offers.stream()
                .min(Comparator.comparingInt(offer -> distance(written, offer)))
                .filter(offer -> distance(written, offer) <= Math.max(2, offer.length() / 3));
    }

    /** Levenshtein's edit distance: letters inserted, deleted or replaced. */
    static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[row.length - 1];
    }
}
