package org.palmares.api.event.folder;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Submission;

/**
 * A line of {@code appeals.csv}, the register of appeals.
 *
 * @param submission what it is about; empty where it is about the event
 * @param object what is contested
 * @param deadline when it must be answered
 * @param answer empty while there is none
 * @param answeredAt when it was answered
 */
public record Appeal(
        Instant at,
        Optional<Id<Submission>> submission,
        String object,
        Optional<Instant> deadline,
        Optional<String> answer,
        Optional<Instant> answeredAt,
        Place place) {
    public Appeal {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(answeredAt, "answeredAt");
        Objects.requireNonNull(place, "place");
    }
}
