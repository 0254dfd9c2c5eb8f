package org.palmares.engine.jury.timetable;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.TimeWindow;

/**
 * How the pitches of a round are held.
 *
 * @param talk how long a team speaks; positive
 * @param questions how long it is asked
 * @param changeover from one team to the next
 * @param breaks by their hours; no pitch overlaps one
 * @param rooms how many pitches are held at once, at least 1
 * @param bridgeJurors jurors of each room who go on to the next room at each break
 * @param slack the share of the round's time to be kept free for delays, from 0 to 0.5
 * @param deliberation kept free at the end of the round's time
 */
public record PitchFormat(
        Duration talk,
        Duration questions,
        Duration changeover,
        List<TimeWindow> breaks,
        int rooms,
        int bridgeJurors,
        BigDecimal slack,
        Duration deliberation) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public PitchFormat {
        Require.that(isPositive(talk), "talk must be positive", talk);
        Require.that(!questions.isNegative(), "questions must not be negative", questions);
        Require.that(!changeover.isNegative(), "changeover must not be negative", changeover);
        breaks = breaks.stream().distinct().sorted().toList();
        Require.that(rooms >= 1, "rooms must be at least 1", rooms);
        Require.that(bridgeJurors >= 0, "bridgeJurors must not be negative", bridgeJurors);
        boolean share = slack.signum() >= 0 && slack.compareTo(HALF) <= 0;
        Require.that(share, "slack must lie from 0 to 0.5", slack);
        Require.that(!deliberation.isNegative(), "deliberation must not be negative", deliberation);
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }

    /** How long a team is in the room. */
    public Duration pitch() {
        return talk.plus(questions);
    }

    /** From the start of one pitch to the earliest start of the next in the same room. */
    public Duration turn() {
        return pitch().plus(changeover);
    }

    /** The same with as many rooms. */
    public PitchFormat withRooms(int others) {
        return new PitchFormat(talk, questions, changeover, breaks, others, bridgeJurors, slack, deliberation);
    }

    /** The same where a team is in the room for another while; questions are part of it. */
    PitchFormat withPitch(Duration pitch) {
        return new PitchFormat(pitch, Duration.ZERO, changeover, breaks, rooms, bridgeJurors, slack, deliberation);
    }

    /** How many pitches a room holds, where they are dealt evenly. */
    public int perRoom(int pitches) {
        return (pitches + rooms - 1) / rooms;
    }
}
