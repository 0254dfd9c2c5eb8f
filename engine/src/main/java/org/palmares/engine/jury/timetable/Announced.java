package org.palmares.engine.jury.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.TimeWindow;

/**
 * A timetable that was announced, and what has become of it by now.
 *
 * @param pitches at least one
 * @param breaks as announced
 * @param from the moment from which pitches may be placed anew
 * @param delay by how much the round runs late: whoever was announced before {@code from - delay} has pitched or is
 *     pitching
 * @param withdrawn who does not pitch any more
 * @param nights those of the breaks that end as announced, however late it is when they begin
 */
public record Announced(
        List<PlannedPitch> pitches,
        List<TimeWindow> breaks,
        Instant from,
        Duration delay,
        List<Id<Submission>> withdrawn,
        List<TimeWindow> nights) {
    public Announced {
        pitches = pitches.stream().sorted(Timetable.ORDER).toList();
        Require.that(!pitches.isEmpty(), "pitches must have been announced", pitches);
        breaks = breaks.stream().sorted().toList();
        Objects.requireNonNull(from, "from");
        Require.that(!delay.isNegative(), "delay must not be negative", delay);
        withdrawn = List.copyOf(withdrawn);
        nights = List.copyOf(nights);
    }

    /** Before the day: nothing is done and nothing is late. */
    public static Announced before(
            List<PlannedPitch> pitches, List<TimeWindow> breaks, List<Id<Submission>> withdrawn) {
        Require.that(!pitches.isEmpty(), "pitches must have been announced", pitches);
        Instant first = pitches.stream()
                .map(pitch -> pitch.time().opens())
                .min(Instant::compareTo)
                .orElseThrow();
        return new Announced(pitches, breaks, first, Duration.ZERO, withdrawn, List.of());
    }

    /** Those that have been held, or are being held. */
    public List<PlannedPitch> done() {
        return pitches.stream().filter(pitch -> isDone(pitch.time())).toList();
    }

    boolean isDone(TimeWindow time) {
        return time.opens().isBefore(from.minus(delay));
    }

    /** An announced moment with the delay. */
    Instant late(Instant announcedAt) {
        return announcedAt.plus(delay);
    }

    /** The end of the last pitch, as announced. */
    Instant ends() {
        return pitches.stream()
                .map(pitch -> pitch.time().closes())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    boolean isWithdrawn(PlannedPitch pitch) {
        return withdrawn.contains(pitch.submission());
    }

    /** In which stretch between two breaks an hour was announced. */
    int stretch(TimeWindow time) {
        return Slots.stretch(time, breaks);
    }
}
