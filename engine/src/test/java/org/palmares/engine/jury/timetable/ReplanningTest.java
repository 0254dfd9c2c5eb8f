package org.palmares.engine.jury.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.palmares.engine.jury.timetable.Pitches.at;
import static org.palmares.engine.jury.timetable.Pitches.format;
import static org.palmares.engine.jury.timetable.Pitches.juror;
import static org.palmares.engine.jury.timetable.Pitches.pitch;
import static org.palmares.engine.jury.timetable.Pitches.window;

import java.time.Duration;
import java.time.Instant;
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
    void a_break_over_a_night_ends_as_announced_unless_pitches_run_beyond_it() {
        Announced late = announced("14:16", Duration.ofMinutes(8), List.of());
        assertEquals(List.of("14:30-14:35", "14:35", "14:43"), afterTheNight(late));
        Announced later = announced("14:24", Duration.ofMinutes(20), List.of());
        assertEquals(List.of("14:42-14:52", "14:52", "15:00"), afterTheNight(later));
    }

    /** The break as if it were a night, and the hours after it. */
    private static List<String> afterTheNight(Announced announced) {
        Announced overNight = new Announced(
                announced.pitches(),
                announced.breaks(),
                announced.from(),
                announced.delay(),
                announced.withdrawn(),
                announced.breaks());
        Replanned after = Replanning.of(round(List.of(juror("J1")), "none"), overNight, 1, new OptaPlannerTimetables());
        TimeWindow night = after.timetable().breaks().get(0);
        return List.of(
                hour(night.opens()) + "-" + hour(night.closes()),
                lines(after).get(3).substring(0, 5),
                lines(after).get(4).substring(0, 5));
    }

    private static String hour(Instant moment) {
        return moment.toString().substring(11, 16);
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
                List.of(),
                List.of());
        Replanned after = Replanning.of(round, announced, 1, new OptaPlannerTimetables());
        assertEquals(List.of("14:05 1 P1 J2", "14:05 2 P2 J1"), lines(after));
    }

    @Test
    void before_the_day_everything_stays_even_where_the_format_is_another_by_now() {
        List<PlannedPitch> announced = List.of(
                planned("P2", 1, "14:07", "J1"), planned("P1", 1, "14:20", "J1"), planned("P3", 1, "14:40", "J1"));
        Replanned stands = before(round(List.of(juror("J1")), "none", 3), announced, List.of(window("14:30", "14:37")));
        assertEquals(announced, stands.timetable().pitches());
        assertEquals(List.of(window("14:30", "14:37")), stands.timetable().breaks());
        assertEquals(TimetableScore.ZERO, stands.timetable().score());
        assertEquals(List.of(), stands.changes());
    }

    @Test
    void before_the_day_whoever_is_out_leaves_a_free_slot_and_whoever_is_new_takes_it_or_comes_last() {
        Replanned less = before(without("P2"), announced(), List.of(BREAK));
        assertEquals(List.of("14:00 1 P1 J1", "14:16 1 P3 J1", "14:35 1 P4 J1", "14:43 1 P5 J1"), lines(less));
        Replanned again =
                before(round(List.of(juror("J1")), "none", 6), less.timetable().pitches(), List.of(BREAK));
        // P2 and P6 are both new to what stands: the lot says who takes the earlier slot.
        assertEquals(
                List.of("14:08", "14:51"),
                Pitches.lines(again.added()).stream()
                        .map(line -> line.substring(0, 5))
                        .toList());
        assertEquals(List.of(), again.changes());
        assertEquals(List.of(), again.waiting());
    }

    @Test
    void whoever_is_new_waits_where_the_phase_has_no_slot_left() {
        RoundPitches six = round(List.of(juror("J1")), "none", 6);
        RoundPitches ending = new RoundPitches(
                window("14:00", "14:50"), six.format(), six.pitches(), six.jurors(), six.perRoom(), six.quorum());
        Replanned full = before(ending, announced(), List.of(BREAK));
        assertEquals(announced(), full.timetable().pitches());
        assertEquals(List.of(Id.of("P6")), full.waiting());
    }

    @Test
    void whoever_is_new_waits_for_a_break_after_all_that_was_announced() {
        RoundPitches six = round(List.of(juror("J1")), "none", 6);
        TimeWindow late = window("14:50", "15:00");
        RoundPitches pausing = new RoundPitches(
                six.window(), format(1, 0, BREAK, late), six.pitches(), six.jurors(), six.perRoom(), six.quorum());
        Replanned after = before(pausing, announced(), List.of(BREAK));
        assertEquals("15:00 1 P6 J1", Pitches.lines(after.added()).get(0));
        assertEquals(List.of(BREAK, late), after.timetable().breaks());
        assertEquals(
                List.of(BREAK),
                before(without("P5"), announced(), List.of(BREAK)).timetable().breaks());
    }

    @Test
    void whoever_is_new_comes_where_nobody_is_in_two_places() {
        List<JurorHours> jury = List.of(juror("J1"), juror("J2"));
        List<Pitch> pitches = List.of(
                pitch("P1", List.of("A"), List.of("J1", "J2"), 1),
                pitch("P2", List.of(), List.of("J1", "J2"), 1),
                pitch("P3", List.of(), List.of("J1", "J2"), 1),
                pitch("P4", List.of("A"), List.of("J1", "J2"), 1));
        RoundPitches round =
                new RoundPitches(window("14:00", "16:00"), format(2, 0), pitches, jury, OptionalInt.of(1), 1);
        List<PlannedPitch> announced = List.of(
                planned("P1", 1, "14:08", "J2"), planned("P2", 2, "14:00", "J1"), planned("P3", 1, "14:00", "J2"));
        Replanned after = before(round, announced, List.of());
        // 14:08 in room 2 is free too, and there A would be on both stages.
        assertEquals(List.of("14:16 1 P4 J2"), Pitches.lines(after.added()));
    }

    @Test
    void a_substitute_has_the_room_of_whoever_is_replaced() {
        JurorHours substitute = new JurorHours(Id.of("J9"), List.of(), false, Id.of("J2"));
        List<Pitch> pitches =
                List.of(pitch("P1", List.of(), List.of("J1", "J9"), 1), pitch("P2", List.of(), List.of("J1", "J9"), 1));
        RoundPitches round = new RoundPitches(
                window("14:00", "16:00"),
                format(2, 0),
                pitches,
                List.of(juror("J1"), substitute),
                OptionalInt.of(1),
                1);
        List<PlannedPitch> announced = List.of(planned("P1", 1, "14:00", "J2"), planned("P2", 2, "14:00", "J1"));
        assertEquals(List.of("14:00 1 P1 J9", "14:00 2 P2 J1"), lines(before(round, announced, List.of())));
    }

    @Test
    void on_the_day_whoever_is_new_comes_after_the_rest() {
        Replanned after = Replanning.of(
                round(List.of(juror("J1")), "none", 6),
                announced("14:16", Duration.ofMinutes(8), List.of()),
                1,
                new OptaPlannerTimetables());
        assertEquals("14:56 1 P6 J1", Pitches.lines(after.added()).get(0));
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

    private static Replanned before(RoundPitches round, List<PlannedPitch> announced, List<TimeWindow> breaks) {
        return Replanning.before(round, announced, breaks, 1, new OptaPlannerTimetables());
    }

    private static RoundPitches without(String out) {
        RoundPitches all = round(List.of(juror("J1")), "none");
        List<Pitch> left = all.pitches().stream()
                .filter(pitch -> !pitch.submission().value().equals(out))
                .toList();
        return new RoundPitches(all.window(), all.format(), left, all.jurors(), all.perRoom(), all.quorum());
    }

    private static RoundPitches round(List<JurorHours> jury, String both) {
        return round(jury, both, HOURS.size());
    }

    /** Every pitch before J1, the named one before J2 besides. */
    private static RoundPitches round(List<JurorHours> jury, String both, int count) {
        List<Pitch> pitches = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            List<String> jurors = both.equals("P" + number) ? List.of("J1", "J2") : List.of("J1");
            pitches.add(pitch("P" + number, List.of(), jurors, jurors.size()));
        }
        return new RoundPitches(window("14:00", "16:00"), format(1, 0, BREAK), pitches, jury, OptionalInt.empty(), 1);
    }

    private static Announced announced(String from, Duration delay, List<String> withdrawn) {
        List<PlannedPitch> pitches = announced();
        List<Id<Submission>> out = withdrawn.stream().map(Id::<Submission>of).toList();
        return new Announced(pitches, List.of(BREAK), at(from), delay, out, List.of());
    }

    private static List<PlannedPitch> announced() {
        return IntStream.range(0, HOURS.size())
                .mapToObj(at -> planned("P" + (at + 1), 1, HOURS.get(at), "J1"))
                .toList();
    }

    private static PlannedPitch planned(String id, int room, String hour, String juror) {
        TimeWindow time = new TimeWindow(at(hour), at(hour).plus(Duration.ofMinutes(6)));
        return new PlannedPitch(Id.of(id), room, time, List.of(Id.<Juror>of(juror)));
    }

    private static List<String> lines(Replanned after) {
        return Pitches.lines(after.timetable().pitches());
    }
}
