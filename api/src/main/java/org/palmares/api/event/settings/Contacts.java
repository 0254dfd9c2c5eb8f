package org.palmares.api.event.settings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.palmares.api.event.yaml.At;

/**
 * Whom people turn to.
 *
 * @param appeals who hears appeals; empty: the organizer
 * @param dataProtection the data protection officer, alerted of a possible breach; empty where the event names none
 */
public record Contacts(Optional<Contact> appeals, Optional<Contact> dataProtection) {
    /** Nobody in particular. */
    public static final Contacts NONE = new Contacts(Optional.empty(), Optional.empty());

    /**
     * Somebody, and how to reach them.
     *
     * @param at an address, a telephone number, a desk
     * @param until the last moment, if there is one
     */
    public record Contact(String name, String at, Optional<Instant> until) {
        public Contact {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(until, "until");
        }
    }

    public Contacts {
        Objects.requireNonNull(appeals, "appeals");
        Objects.requireNonNull(dataProtection, "dataProtection");
    }

    static Contacts of(At contacts, ZoneId zone) {
        return new Contacts(contact(contacts.at("appeals"), zone), contact(contacts.at("data-protection"), zone));
    }

    private static Optional<Contact> contact(At contact, ZoneId zone) {
        return contact.isPresent()
                ? Optional.of(
                        new Contact(contact.text("name"), contact.text("at"), Dates.moment(contact.at("until"), zone)))
                : Optional.empty();
    }
}
