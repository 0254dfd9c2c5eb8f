package org.palmares.engine.jury.timetable;

import java.util.Objects;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.TimeWindow;

/**
 * The time of one pitch.
 *
 * @param stretch which stretch between two breaks it belongs to, from 0
 * @param time without the change-over after it
 */
public record Slot(int stretch, TimeWindow time) {
    public Slot {
        Require.that(stretch >= 0, "stretch must not be negative", stretch);
        Objects.requireNonNull(time, "time");
    }

    boolean overlaps(Slot other) {
        return time.opens().isBefore(other.time.closes()) && other.time.opens().isBefore(time.closes());
    }
}
