package org.palmares.engine.jury.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.palmares.engine.jury.timetable.Pitches.at;
import static org.palmares.engine.jury.timetable.Pitches.format;
import static org.palmares.engine.jury.timetable.Pitches.juror;
import static org.palmares.engine.jury.timetable.Pitches.pitch;
import static org.palmares.engine.jury.timetable.Pitches.window;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.jury.solver.OptaPlannerTimetables;

/** Announced in one room: 14:00 P1, 14:08 P2, 14:16 P3, a break from 14:25 to 14:35, 14:35 P4, 14:43 P5. */
class ReplanningTest {
    private static final TimeWindow BREAK = window("14:25", "14:35");
    private static final List<String> HOURS = List.of("14:00", "14:08", "14:16", "14:35", "14:43");

    @Test
    void on_time_nothing_changes() {
        Replanned after = replan("14:16", Duration.ZERO, List.of());
        assertEquals(
                List.of("14:00 1 P1 J1", "14:08 1 P2 J1", "14:16 1 P3 J1", "14:35 1 P4 J1", "14:43 1 P5 J1"),
                lines(after));
        assertEquals(List.of(Id.of("P1"), Id.of("P2")), after.done());
        assertEquals(List.of(), after.changes());
    }

    @Test
    void a_delay_shifts_what_is_left_and_the_break_with_it() {
        // At 14:16 the second team, announced for 14:08, has not begun.
        Replanned after = replan("14:16", Duration.ofMinutes(8), List.of());
        assertEquals(
                List.of("14:00 1 P1 J1", "14:16 1 P2 J1", "14:24 1 P3 J1", "14:40 1 P4 J1", "14:48 1 P5 J1"),
                lines(after));
        assertEquals(List.of(window("14:30", "14:40")), after.timetable().breaks());
        assertEquals(4, after.changes().size());
        assertEquals(at("14:54"), after.timetable().ends());
    }

    @Test
    void whoever_is_pitching_finishes_first() {
        // At 14:20 the team announced for 14:08 has been on stage since 14:18.
        Replanned after = replan("14:20", Duration.ofMinutes(10), List.of());
        assertEquals("14:26 1 P3 J1", lines(after).get(2));
    }

    @Test
    void whoever_withdraws_gives_their_time_to_the_delay() {
        Replanned after = replan("14:16", Duration.ofMinutes(8), List.of("P3"));
        assertEquals(List.of("14:00 1 P1 J1", "14:16 1 P2 J1", "14:35 1 P4 J1", "14:43 1 P5 J1"), lines(after));
    }

    @Test
    void nobody_comes_earlier_because_somebody_withdraws() {
        Replanned after = replan("14:05", Duration.ZERO, List.of("P2"));
        assertEquals(List.of("14:00 1 P1 J1", "14:16 1 P3 J1", "14:35 1 P4 J1", "14:43 1 P5 J1"), lines(after));
        assertEquals(List.of(), after.changes());
    }

    @Test
    void pitches_swap_where_a_juror_must_leave_and_as_few_as_can_be() {
        RoundPitches round = round(List.of(juror("J1"), juror("J2", window("14:00", "14:45"))), "P5");
        Replanned after = Replanning.of(
                round, announced("14:16", Duration.ofMinutes(8), List.of()), 1, new OptaPlannerTimetables());
        // P5 needs J2, who leaves at 14:45; it changes places with one other.
        assertEquals(new TimetableScore(0, 0, 2), after.timetable().score());
    }

    @Test
    void the_jury_keeps_its_rooms() {
        List<JurorHours> jury = List.of(juror("J1"), juror("J2"));
        List<Pitch> pitches = List.of(
                pitch("P1", List.of("A"), List.of("J1", "J2"), 1), pitch("P2", List.of(), List.of("J1", "J2"), 1));
        RoundPitches round =
                new RoundPitches(window("14:00", "16:00"), format(2, 0), pitches, jury, OptionalInt.of(1), 1);
        Announced announced = new Announced(
                List.of(planned("P1", 1, "14:00", "J2"), planned("P2", 2, "14:00", "J1")),
                List.of(),
                at("14:05"),
                Duration.ofMinutes(5),
                List.of());
        Replanned after = Replanning.of(round, announced, 1, new OptaPlannerTimetables());
        assertEquals(List.of("14:05 1 P1 J2", "14:05 2 P2 J1"), lines(after));
    }

    @Test
    void a_submission_that_is_not_of_the_round_is_our_mistake() {
        RoundPitches other = new RoundPitches(
                window("14:00", "16:00"),
                format(1, 0),
                List.of(pitch("X", List.of(), List.of(), 0)),
                List.of(),
                OptionalInt.empty(),
                0);
        Announced announced = announced("14:16", Duration.ZERO, List.of());
        assertThrows(
                IllegalArgumentException.class, () -> Replanning.of(other, announced, 1, new OptaPlannerTimetables()));
    }

    private static Replanned replan(String from, Duration delay, List<String> withdrawn) {
        return Replanning.of(
                round(List.of(juror("J1")), "none"), announced(from, delay, withdrawn), 1, new OptaPlannerTimetables());
    }

    /** Every pitch before J1, the named one before J2 besides. */
    private static RoundPitches round(List<JurorHours> jury, String both) {
        List<Pitch> pitches = new ArrayList<>();
        for (int number = 1; number <= HOURS.size(); number++) {
            List<String> jurors = both.equals("P" + number) ? List.of("J1", "J2") : List.of("J1");
            pitches.add(pitch("P" + number, List.of(), jurors, jurors.size()));
        }
        return new RoundPitches(window("14:00", "16:00"), format(1, 0, BREAK), pitches, jury, OptionalInt.empty(), 1);
    }

    private static Announced announced(String from, Duration delay, List<String> withdrawn) {
        List<PlannedPitch> pitches = IntStream.range(0, HOURS.size())
                .mapToObj(at -> planned("P" + (at + 1), 1, HOURS.get(at), "J1"))
                .toList();
        List<Id<Submission>> out = withdrawn.stream().map(Id::<Submission>of).toList();
        return new Announced(pitches, List.of(BREAK), at(from), delay, out);
    }

    private static PlannedPitch planned(String id, int room, String hour, String juror) {
        TimeWindow time = new TimeWindow(at(hour), at(hour).plus(Duration.ofMinutes(6)));
        return new PlannedPitch(Id.of(id), room, time, List.of(Id.<Juror>of(juror)));
    }

    private static List<String> lines(Replanned after) {
        return Pitches.lines(after.timetable().pitches());
    }
}
