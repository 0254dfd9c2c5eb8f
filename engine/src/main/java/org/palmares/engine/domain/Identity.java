package org.palmares.engine.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Who a person is: the one place that holds a name, joined to the rest only where a document is printed.
 *
 * @param person the opaque id under which everything else knows this person
 * @param givenName may be empty where a source knows one name only
 * @param familyName never blank
 */
public record Identity(
        Id<? extends Person> person,
        String givenName,
        String familyName,
        Optional<String> email,
        Optional<LocalDate> birthDate,
        Optional<String> phone) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public Identity {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(givenName, "givenName");
        Require.notBlank(familyName, "familyName");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(phone, "phone");
    }

    /** Given name, then family name. */
    public String fullName() {
        return givenName.isBlank() ? familyName : givenName + " " + familyName;
    }

    /**
     * Whether a text names this person: the family name or the id stands in it as whole words, whatever the accents, hyphens
     * and apostrophes. Capitals make no difference either, but where they alone tell a name from a word: a family name
     * of usual words ("Petit", "Le Grand") counts where it has the capitals of a name, or beside the given name; an id of
     * letters alone counts as written. An id of figures alone is no name: it may be any number.
     */
    public boolean isNamedIn(String text) {
        List<String> words = words(text);
        String id = person.value();
        return names(words(familyName), words)
                || stands(words(givenName + " " + familyName), words)
                || stands(words(familyName + " " + givenName), words)
                || !id.matches("[0-9]+") && (id.matches(".*[0-9].*") ? stands(words(id), words) : written(id, text));
    }

    /** Whether a name stands among words, and reads as one. */
    private static boolean names(List<String> name, List<String> words) {
        boolean usual = name.stream().map(Identity::folded).allMatch(Identity::isUsual);
        return places(name, words).anyMatch(at -> !usual || hasCapitals(name, words.subList(at, at + name.size())));
    }

    private static boolean stands(List<String> name, List<String> words) {
        return places(name, words).findAny().isPresent();
    }

    /** Where words stand among others, one after the other. */
    private static IntStream places(List<String> name, List<String> words) {
        List<String> sought = name.stream().map(Identity::folded).toList();
        List<String> all = words.stream().map(Identity::folded).toList();
        return IntStream.rangeClosed(0, all.size() - sought.size())
                .filter(at ->
                        !sought.isEmpty() && all.subList(at, at + sought.size()).equals(sought));
    }

    /** A word of everyday prose, or one too short to be more than a particle. */
    private static boolean isUsual(String folded) {
        return folded.length() <= 2 || UsualWords.contains(folded);
    }

    private static boolean hasCapitals(List<String> name, List<String> found) {
        return IntStream.range(0, name.size())
                .allMatch(at -> !Character.isUpperCase(name.get(at).codePointAt(0))
                        || Character.isUpperCase(found.get(at).codePointAt(0)));
    }

    private static boolean written(String id, String text) {
        return Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(id) + "(?![\\p{L}\\p{M}\\p{N}])")
                .matcher(text)
                .find();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String folded(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }
}
