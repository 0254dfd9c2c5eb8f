package org.palmares.engine.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

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
}
