package org.palmares.engine.domain;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * People who decide together.
 *
 * @param seats how many sit in it, if it is said
 * @param quorum the fewest who must be present, if it is said
 */
public record Committee(Id<Committee> id, Text label, Kind kind, OptionalInt seats, OptionalInt quorum) {
    /** What a committee is for. */
    public enum Kind {
        /** May block. */
        ETHICS,
        /** Judges quality. */
        SCIENTIFIC,
        /** Chooses. */
        SELECTION
    }

    public Committee {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        seats.ifPresent(number -> Require.atLeast(1, number, "seats"));
        quorum.ifPresent(number -> Require.atLeast(1, number, "quorum"));
    }
}
