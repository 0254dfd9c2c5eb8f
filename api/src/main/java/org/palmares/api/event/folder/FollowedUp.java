package org.palmares.api.event.folder;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Submission;

/**
 * A line of {@code follow-up.csv}: a project that is followed, and what became of it at a checkpoint.
 *
 * @param months the checkpoint, in months after the event; empty where the line only says that the project is followed
 * @param state empty until somebody has asked
 * @param on the day on which it was asked
 */
public record FollowedUp(
        Id<Submission> submission,
        OptionalInt months,
        Optional<State> state,
        String note,
        Optional<LocalDate> on,
        Place place) {
    /** What became of a project. */
    public enum State {
        /** It goes on. */
        ACTIVE,
        /** It waits. */
        PAUSED,
        /** It came to an end as it was meant to: in use, published, handed over. */
        COMPLETED,
        /** It was given up. */
        DROPPED
    }

    public FollowedUp {
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(months, "months");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(place, "place");
    }
}
