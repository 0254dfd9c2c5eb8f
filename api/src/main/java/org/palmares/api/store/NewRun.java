package org.palmares.api.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is asked of a run, as it is stored.
 *
 * @param clock empty: each stage's own deadline
 * @param evaluations empty: derived from the event's size
 */
public record NewRun(long seed, Optional<Instant> clock, OptionalLong evaluations) {
    public NewRun {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(evaluations, "evaluations");
    }
}
