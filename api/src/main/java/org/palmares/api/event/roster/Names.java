package org.palmares.api.event.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.palmares.api.event.table.CellText;

/** How names are written and compared. Pure functions. */
final class Names {

    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "d", "von", "van", "der", "den", "da", "dos", "di", "del", "della", "zu", "of", "y");

    private static final int LONGEST_COMPARED = 200;

    private Names() {}

    /** Given and family name. */
    record Pair(String given, String family) {}

    /**
     * A name typed all in capitals or all in small letters, in name case: {@code LE GOFF} Le Goff, {@code D'ALMEIDA}
     * d'Almeida, {@code DE LA TOUR} de la Tour, {@code jean-pierre} Jean-Pierre. A mixed name stays as it was typed.
     */
    static String nameCase(String name) {
        boolean upper = name.equals(name.toUpperCase(Locale.ROOT));
        boolean lower = name.equals(name.toLowerCase(Locale.ROOT));
        if (name.length() < 2 || !upper && !lower) {
            return name;
        }
        String[] words = name.toLowerCase(Locale.ROOT).split("(?<=[^\\p{L}\\p{M}])|(?=[^\\p{L}\\p{M}])");
        StringBuilder cased = new StringBuilder();
        String before = "";
        for (String word : words) {
            boolean particle = PARTICLES.contains(word) && words.length > 1 || word.equals("la") && before.equals("de");
            cased.append(particle ? word : capitalised(word));
            before = word.isBlank() ? before : word;
        }
        return cased.toString();
    }

    private static String capitalised(String word) {
        int first = word.isEmpty() ? 0 : word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    /**
     * A name of one column, taken apart only where its writing says how: {@code MARTIN Zoé}, {@code Zoé MARTIN} or
     * {@code Martin, Zoé}. Otherwise the whole stands as family name, which prints and compares the same.
     */
    static Pair split(String fullName) {
        String[] byComma = fullName.split(",", -1);
        if (byComma.length == 2 && !byComma[0].isBlank() && !byComma[1].isBlank()) {
            return new Pair(byComma[1].strip(), byComma[0].strip());
        }
        List<String> words = Arrays.asList(fullName.strip().split("\\s+"));
        int leading = (int) words.stream().takeWhile(Names::isCapitals).count();
        int capitals = (int) words.stream().filter(Names::isCapitals).count();
        if (leading > 0 && leading == capitals && leading < words.size()) {
            return new Pair(join(words, leading, words.size()), join(words, 0, leading));
        }
        int tail = words.size() - capitals;
        boolean trailing = capitals > 0
                && tail > 0
                && words.subList(tail, words.size()).stream().allMatch(Names::isCapitals);
        return trailing ? new Pair(join(words, 0, tail), join(words, tail, words.size())) : new Pair("", fullName);
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.endsWith(".");
    }

    private static String join(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    /** Key of a full name in whatever order its words stand. */
    static String anyOrderKey(String name) {
        return Arrays.stream(CellText.key(name).split(" ")).sorted().collect(Collectors.joining(" "));
    }

    /** Whether two {@link #anyOrderKey}s could be one with a slip of the pen: an edit per six letters, two at most. */
    static boolean areSimilar(String first, String second) {
        int longest = Math.max(first.length(), second.length());
        int allowed = Math.min(2, longest / 6);
        boolean comparable = longest <= LONGEST_COMPARED && Math.abs(first.length() - second.length()) <= allowed;
        return comparable && edits(first, second) <= allowed;
    }

    /** Levenshtein's distance. */
    private static int edits(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int column = 0; column <= b.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= a.length(); row++) {
            int[] current = new int[b.length() + 1];
            current[0] = row;
            for (int column = 1; column <= b.length(); column++) {
                int change = previous[column - 1] + (a.charAt(row - 1) == b.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(change, 1 + Math.min(previous[column], current[column - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
