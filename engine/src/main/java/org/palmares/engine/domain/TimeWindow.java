package org.palmares.engine.domain;

import java.time.Instant;

/** A span of time: from {@code opens} (included) to {@code closes} (excluded, later than {@code opens}). */
public record TimeWindow(Instant opens, Instant closes) implements Comparable<TimeWindow> {
    public TimeWindow {
        Require.that(opens.isBefore(closes), "a window must open before it closes", opens + " to " + closes);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(opens) && moment.isBefore(closes);
    }

    /** Whether some moment is in both. */
    public boolean overlaps(TimeWindow other) {
        return opens.isBefore(other.closes) && other.opens.isBefore(closes);
    }

    @Override
    public int compareTo(TimeWindow other) {
        int byStart = opens.compareTo(other.opens);
        return byStart != 0 ? byStart : closes.compareTo(other.closes);
    }
}
