package org.palmares.api.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is asked of a run, as it is stored.
 *
 * @param clock empty: each stage's own deadline
 * @param seed empty: the event's own
 * @param evaluations empty: derived from the event's size
 */
public record NewRun(OptionalLong seed, Optional<Instant> clock, OptionalLong evaluations) {
    public NewRun {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(seed, "seed");
        Objects.requireNonNull(evaluations, "evaluations");
    }
}
