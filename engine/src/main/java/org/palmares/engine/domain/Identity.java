package org.palmares.engine.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        return isNamedIn(Prose.of(text));
    }

    /** The same of a text in which several people are looked for. */
    public boolean isNamedIn(Prose text) {
        String id = person.value();
        return names(Prose.of(familyName), text)
                || stands(givenName + " " + familyName, text)
                || stands(familyName + " " + givenName, text)
                || !id.matches("[0-9]+") && (id.matches(".*[0-9].*") ? stands(id, text) : written(id, text.text()));
    }

    /** Whether a name stands in a text, and reads as one. */
    private static boolean names(Prose name, Prose text) {
        boolean usual = name.folded().stream().allMatch(Identity::isUsual);
        int size = name.words().size();
        return places(name, text)
                .anyMatch(at -> !usual || hasCapitals(name.words(), text.words().subList(at, at + size)));
    }

    private static boolean stands(String name, Prose text) {
        return places(Prose.of(name), text).findAny().isPresent();
    }

    /** Where words stand among others, one after the other. */
    private static IntStream places(Prose name, Prose text) {
        List<String> sought = name.folded();
        List<String> all = text.folded();
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
}
