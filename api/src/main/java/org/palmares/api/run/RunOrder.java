package org.palmares.api.run;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What may be asked of a run.
 *
 * @param seed seed of every search; empty: the event's own
 * @param clock the clock of every stage; empty: each stage takes its phase's deadline
 * @param evaluations search budget in evaluations, at least 1; empty: derived from the event's size
 */
public record RunOrder(OptionalLong seed, Optional<Instant> clock, OptionalLong evaluations) {

    /** The event's own seed, clock and budget. */
    public static final RunOrder DEFAULT = new RunOrder(OptionalLong.empty(), Optional.empty(), OptionalLong.empty());

    public RunOrder {
        Objects.requireNonNull(seed, "seed");
        Objects.requireNonNull(clock, "clock");
        if (evaluations.isPresent() && evaluations.getAsLong() < 1) {
            throw new IllegalArgumentException(
                    "evaluations (%s) must be at least 1".formatted(evaluations.getAsLong()));
        }
    }
}
