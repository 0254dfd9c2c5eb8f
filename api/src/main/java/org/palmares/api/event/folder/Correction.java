package org.palmares.api.event.folder;

import java.time.Instant;
import java.util.Objects;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Subject;

/**
 * A wrong fact, put right by a named person.
 *
 * @param fact its name
 * @param was what is read without the correction; the correction does not apply to anything else
 * @param is what is true
 */
public record Correction(
        Subject subject, String fact, Fact was, Fact is, String by, Instant at, String reason, Place place) {
    public Correction {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(was, "was");
        Objects.requireNonNull(is, "is");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(place, "place");
    }

    /** The subject as {@code corrections.csv} writes it. */
    public String about() {
        return SubjectCell.write(subject);
    }
}
