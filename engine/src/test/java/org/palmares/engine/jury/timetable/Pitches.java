package org.palmares.engine.jury.timetable;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.TimeWindow;

/** Small rounds of pitches for tests, all on one day; hours are written {@code 14:00}. */
public final class Pitches {
    private Pitches() {}

    public static Instant at(String hour) {
        return Instant.parse("2027-03-21T" + hour + ":00Z");
    }

    public static TimeWindow window(String opens, String closes) {
        return new TimeWindow(at(opens), at(closes));
    }

    /** Three minutes of talk, three of questions, two to change over; no slack, no deliberation. */
    public static PitchFormat format(int rooms, int bridges, TimeWindow... breaks) {
        return new PitchFormat(
                Duration.ofMinutes(3),
                Duration.ofMinutes(3),
                Duration.ofMinutes(2),
                List.of(breaks),
                rooms,
                bridges,
                BigDecimal.ZERO,
                Duration.ZERO);
    }

    static PitchFormat keeping(PitchFormat format, String slack, Duration deliberation) {
        return new PitchFormat(
                format.talk(),
                format.questions(),
                format.changeover(),
                format.breaks(),
                format.rooms(),
                format.bridgeJurors(),
                new BigDecimal(slack),
                deliberation);
    }

    /** {@code P1 … Pn}, nobody on two of them, judged by these. */
    static List<Pitch> pitches(int count, List<JurorHours> jurors) {
        List<Id<Juror>> ids = jurors.stream().map(JurorHours::juror).toList();
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Pitch(Id.of("P" + number), List.of(), ids, ids.size()))
                .toList();
    }

    public static Pitch pitch(String id, List<String> people, List<String> jurors, int awaited) {
        return new Pitch(
                Id.of(id),
                people.stream().map(Id::<Participant>of).toList(),
                jurors.stream().map(Id::<Juror>of).toList(),
                awaited);
    }

    /** {@code J1 … Jn}, there throughout. */
    static List<JurorHours> jurors(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> juror("J" + number))
                .toList();
    }

    public static JurorHours juror(String id, TimeWindow... hours) {
        return new JurorHours(Id.of(id), Arrays.asList(hours));
    }

    static RoundPitches round(TimeWindow window, PitchFormat format, List<Pitch> pitches, List<JurorHours> jurors) {
        return new RoundPitches(window, format, pitches, jurors, OptionalInt.empty(), 0);
    }

    /** {@code 14:00 1 P3 J1 J2}: hour, room, submission, jurors. */
    static List<String> lines(List<PlannedPitch> pitches) {
        return pitches.stream().map(Pitches::line).toList();
    }

    private static String line(PlannedPitch pitch) {
        String hour = pitch.time().opens().toString().substring(11, 16);
        String jurors = String.join(" ", pitch.jurors().stream().map(Id::value).toList());
        return (hour + " " + pitch.room() + " " + pitch.submission() + " " + jurors).strip();
    }
}
