package org.palmares.api.event.settings;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How the formation searches.
 *
 * @param seed the same seed gives the same teams; 1 unless the file says otherwise
 * @param evaluations candidate moves to score; empty: derived from the event's size
 * @param cap never search longer than this; empty: no cap
 */
public record SearchSettings(long seed, OptionalLong evaluations, Optional<Duration> cap) {
    public SearchSettings {
        Objects.requireNonNull(evaluations, "evaluations");
        Objects.requireNonNull(cap, "cap");
    }
}
