package org.palmares.api.event.folder;

import java.time.Instant;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Subject;

/**
 * What a named person decided of a finding that the rules only propose.
 *
 * @param by who decided, by name
 * @param reason what the person wrote
 * @param place where it is written
 */
public record Confirmation(
        Subject subject, Id<Rule> rule, Decision decision, String by, Instant at, String reason, Place place) {
    /** Whether the finding holds. */
    public enum Decision {
        CONFIRMED,
        REJECTED
    }

    public Confirmation {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(place, "place");
    }

    public boolean confirms() {
        return decision == Decision.CONFIRMED;
    }

    /** The subject as {@code confirmations.csv} writes it. */
    public String about() {
        return SubjectCell.write(subject);
    }
}
