package org.palmares.rules.life;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A person by the name that was declared; nothing proves it. */
public record Person(String name) {
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M} .,'’()-]{1,79}");

    public Person {
        if (!isName(name)) {
            throw new IllegalArgumentException("a name must start with a letter, found: " + name);
        }
    }

    /** Whether a text can be a person's name: letters, spaces and the signs of names, 2 to 80 characters. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** Whether both names are those of one person: case, accents, spaces, hyphens and the order of words do not count. */
    public boolean isSameAs(Person other) {
        return words(name).equals(words(other.name))
                || String.join("", words(name)).equals(String.join("", words(other.name)))
                || written(name).equals(written(other.name));
    }

    private static List<String> words(String name) {
        return Arrays.stream(plain(name).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    private static String written(String name) {
        return plain(name).replaceAll("[^\\p{L}]+", "");
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
