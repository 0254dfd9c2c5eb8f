package org.palmares.engine.jury.timetable;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.TimeWindow;

/**
 * The pitches of one round, before they have an hour.
 *
 * @param window the time of the round
 * @param pitches at least one
 * @param jurors those who may sit
 * @param perRoom in several rooms how many jurors sit in each; empty: the whole jury, dealt evenly
 * @param quorum the fewest jurors before whom a pitch may be held; 0 where no jury is known
 */
public record RoundPitches(
        TimeWindow window,
        PitchFormat format,
        List<Pitch> pitches,
        List<JurorHours> jurors,
        OptionalInt perRoom,
        int quorum) {
    public RoundPitches {
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(format, "format");
        pitches = List.copyOf(pitches);
        Require.that(!pitches.isEmpty(), "a round must have pitches", pitches);
        jurors = List.copyOf(jurors);
        Require.that(perRoom.orElse(1) >= 1, "perRoom must be at least 1", perRoom);
        Require.that(quorum >= 0, "quorum must not be negative", quorum);
    }

    /** What they take of the time. */
    public TimeNeeded needed() {
        return TimeNeeded.of(window, format, pitches.size());
    }

    boolean inRooms() {
        return format.rooms() > 1;
    }

    /** How many jurors each room has at least. */
    public int seatsPerRoom() {
        return Math.min(perRoom.orElse(Integer.MAX_VALUE), jurors.size() / format.rooms());
    }
}
