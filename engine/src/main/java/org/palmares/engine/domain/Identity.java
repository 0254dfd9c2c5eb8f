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
     * Whether a text names this person: the family name or the id stands in it, as written and as whole words. An id of
     * figures alone is no name: it may be any number.
     */
    public boolean isNamedIn(String text) {
        String id = person.value();
        return stands(familyName, text) || !id.matches("[0-9]+") && stands(id, text);
    }

    private static boolean stands(String words, String text) {
        return Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{M}\\p{N}])")
                .matcher(text)
                .find();
    }
}
