package org.palmares.engine.domain;

import java.time.Instant;
import java.util.Objects;

/** A stretch of the event, of one of the closed kinds. */
public record Phase(Id<Phase> id, Kind kind, Text label, TimeWindow window) {
    /** What happens in a phase. */
    public enum Kind {
        REGISTRATION,
        PITCHES,
        FORMATION,
        WORK,
        MILESTONE,
        SUBMISSION,
        REVIEW,
        JUDGING,
        DELIBERATION,
        PRIZE_GIVING,
        WORKSHOP,
        PUBLICATION,
        FOLLOW_UP
    }

    public Phase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(window, "window");
    }

    /** The last moment of the phase: the clock of a stage that belongs to it, unless another is given. */
    public Instant deadline() {
        return window.closes();
    }
}
