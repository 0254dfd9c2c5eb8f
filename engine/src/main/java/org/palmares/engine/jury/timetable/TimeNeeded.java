package org.palmares.engine.jury.timetable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.TimeWindow;

/**
 * What the pitches of a round take of its time, and what would have to change where it is too short; arithmetic, known
 * before anybody pitches: pitches a room × (talk + questions + change-over) + breaks.
 *
 * @param pitches at least 1
 * @param perRoom pitches in the fullest room
 * @param ends the end of the last pitch
 * @param breaks those between the first and the last pitch, in all
 * @param slack to be kept free, whole minutes
 * @param needed from the opening to the end of the last pitch, with slack and deliberation
 * @param there the time of the round
 * @param longestStretch the longest time without a break
 */
public record TimeNeeded(
        int pitches,
        int perRoom,
        Instant ends,
        Duration breaks,
        Duration slack,
        Duration needed,
        Duration there,
        Duration longestStretch,
        TimeWindow window,
        PitchFormat format) {
    private static final int MOST_ROOMS = 200;

    public TimeNeeded {
        Require.that(pitches >= 1, "pitches must be at least 1", pitches);
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(format, "format");
    }

    public static TimeNeeded of(TimeWindow window, PitchFormat format, int pitches) {
        int perRoom = format.perRoom(pitches);
        List<Slot> slots = Slots.of(window.opens(), format, perRoom);
        Slot last = slots.get(perRoom - 1);
        Duration breaks = format.breaks().stream()
                .limit(last.stretch())
                .filter(each -> each.opens().isAfter(window.opens()))
                .map(each -> Duration.between(each.opens(), each.closes()))
                .reduce(Duration.ZERO, Duration::plus);
        Duration there = Duration.between(window.opens(), window.closes());
        Duration slack = slack(format.slack(), there);
        Instant ends = last.time().closes();
        return new TimeNeeded(
                pitches,
                perRoom,
                ends,
                breaks,
                slack,
                Duration.between(window.opens(), ends).plus(slack).plus(format.deliberation()),
                there,
                longestStretch(slots),
                window,
                format);
    }

    /** The share of the time in whole minutes, rounded down. */
    private static Duration slack(BigDecimal share, Duration there) {
        BigDecimal minutes = share.multiply(BigDecimal.valueOf(there.toSeconds()))
                .divide(BigDecimal.valueOf(60), 0, RoundingMode.DOWN);
        return Duration.ofMinutes(minutes.longValueExact());
    }

    private static Duration longestStretch(List<Slot> slots) {
        Duration longest = Duration.ZERO;
        Slot first = slots.get(0);
        for (Slot slot : slots) {
            first = slot.stretch() == first.stretch() ? first : slot;
            Duration since = Duration.between(first.time().opens(), slot.time().closes());
            longest = since.compareTo(longest) > 0 ? since : longest;
        }
        return longest;
    }

    /** Whether pitches, slack and deliberation fit. */
    public boolean fits() {
        return needed.compareTo(there) <= 0;
    }

    /** Whether at least the pitches themselves fit, before the deliberation. */
    public boolean pitchesFit() {
        return !ends.plus(format.deliberation()).isAfter(window.closes());
    }

    /** By how much the time is too short; zero where all fits. */
    public Duration missing() {
        return fits() ? Duration.ZERO : needed.minus(there);
    }

    /** When the round would have to close. */
    public Instant closesAtBest() {
        return window.opens().plus(needed);
    }

    /** The fewest rooms in which all would fit; empty where none would do. */
    public OptionalInt roomsNeeded() {
        return IntStream.rangeClosed(format.rooms(), Math.min(MOST_ROOMS, Math.max(pitches, format.rooms())))
                .filter(rooms -> of(window, format.withRooms(rooms), pitches).fits())
                .findFirst();
    }

    /** The longest pitch, in whole minutes, with which all would fit in the same rooms; empty where not even one does. */
    public Optional<Duration> pitchThatFits() {
        return LongStream.iterate(format.pitch().toMinutes(), minutes -> minutes >= 1, minutes -> minutes - 1)
                .mapToObj(Duration::ofMinutes)
                .filter(pitch -> of(window, format.withPitch(pitch), pitches).fits())
                .findFirst();
    }
}
