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
 * @param method which search
 */
public record SearchSettings(long seed, OptionalLong evaluations, Optional<Duration> cap, Method method) {
    /** The searches there are. */
    public enum Method {
        /** The search kernel of the engine. */
        KERNEL,
        /** The local search of OptaPlanner, to compare with. */
        OPTAPLANNER
    }

    public SearchSettings {
        Objects.requireNonNull(evaluations, "evaluations");
        Objects.requireNonNull(cap, "cap");
        Objects.requireNonNull(method, "method");
    }

    public SearchSettings withCap(Duration longest) {
        return new SearchSettings(seed, evaluations, Optional.of(longest), method);
    }

    public SearchSettings withMethod(Method other) {
        return new SearchSettings(seed, evaluations, cap, other);
    }
}
