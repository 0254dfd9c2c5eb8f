package org.palmares.rules;

import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/** "Did you mean": the text that the fewest changed letters separate from what was written. */
public final class Nearest {
    private Nearest() {}

    /** The nearest of the offers, unless more than a third of it would have to change; the first of equals. */
    public static Optional<String> to(String written, List<String> offers) {
        return to(written, offers, new Work());
    }

    /** The same; what it cost is counted. */
    static Optional<String> to(String written, List<String> offers, Work work) {
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String offer : offers) {
            int most = Math.min(least - 1, Math.max(2, offer.length() / 3));
            if (Math.abs(written.length() - offer.length()) <= most) {
                work.compare((long) written.length() * offer.length());
                int distance = distance(written, offer);
                nearest = distance <= most ? Optional.of(offer) : nearest;
                least = Math.min(least, distance <= most ? distance : least);
            }
        }
        return nearest;
    }

    /** The nearest of the offers in a language, else in the other: either may be written. */
    static Optional<String> to(String written, List<Text> offers, Language first, Work work) {
        Language second = first == Language.FR ? Language.EN : Language.FR;
        return to(written, in(first, offers), work).or(() -> to(written, in(second, offers), work));
    }

    private static List<String> in(Language language, List<Text> offers) {
        return offers.stream().map(offer -> offer.in(language)).toList();
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
