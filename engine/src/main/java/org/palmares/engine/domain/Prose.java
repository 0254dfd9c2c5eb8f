package org.palmares.engine.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text as words, in which names are looked for: taken apart once, however many people are looked for.
 *
 * @param words its words, as written
 * @param folded the same in capitals, without accents
 * @param gaps what stands before each word, after the one before
 */
public record Prose(String text, List<String> words, List<String> folded, List<String> gaps) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public Prose {
        Objects.requireNonNull(text, "text");
        words = List.copyOf(words);
        folded = List.copyOf(folded);
        gaps = List.copyOf(gaps);
    }

    public static Prose of(String text) {
        List<MatchResult> found = WORD.matcher(text).results().toList();
        List<String> words = found.stream().map(MatchResult::group).toList();
        List<String> gaps = new ArrayList<>();
        int from = 0;
        for (MatchResult word : found) {
            gaps.add(text.substring(from, word.start()));
            from = word.end();
        }
        return new Prose(text, words, words.stream().map(Prose::folded).toList(), gaps);
    }

    /** Whether the words of another text stand in it, one after the other. */
    boolean has(Prose sought) {
        return places(sought).findAny().isPresent();
    }

    /** Where they do: the first word of each place. */
    IntStream places(Prose sought) {
        int size = sought.words.size();
        return IntStream.rangeClosed(0, words.size() - size)
                .filter(at -> size > 0 && folded.subList(at, at + size).equals(sought.folded));
    }

    /** Whether a word begins with a capital. */
    boolean isCapital(int at) {
        return Character.isUpperCase(words.get(at).codePointAt(0));
    }

    private static String folded(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                // Normalization keeps them as letters of their own, and people write them either way.
                .replace("Œ", "OE")
                .replace("Æ", "AE");
    }
}
