package org.palmares.engine.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as words, in which names are looked for: taken apart once, however many people are looked for.
 *
 * @param words its words, as written
 * @param folded the same in capitals, without accents
 */
public record Prose(String text, List<String> words, List<String> folded) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public Prose {
        Objects.requireNonNull(text, "text");
        words = List.copyOf(words);
        folded = List.copyOf(folded);
    }

    public static Prose of(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        return new Prose(text, words, words.stream().map(Prose::folded).toList());
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
