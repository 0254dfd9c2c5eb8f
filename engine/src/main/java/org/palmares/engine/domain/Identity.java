package org.palmares.engine.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

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
     * letters alone counts as written. An id of figures alone is no name: it may be any number. Half of a double name
     * and the given name with an initial count too.
     */
    public boolean isNamedIn(String text) {
        return isNamedIn(Prose.of(text));
    }

    /** The same of a text in which several people are looked for. */
    public boolean isNamedIn(Prose text) {
        String id = person.value();
        return new NameInProse(givenName, familyName).isIn(text)
                || !id.matches("[0-9]+")
                        && (id.matches(".*[0-9].*") ? text.has(Prose.of(id)) : written(id, text.text()));
    }

    private static boolean written(String id, String text) {
        return Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(id) + "(?![\\p{L}\\p{M}\\p{N}])")
                .matcher(text)
                .find();
    }
}
