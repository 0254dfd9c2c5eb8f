package org.palmares.engine.jury.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.palmares.engine.jury.timetable.Pitches.at;
import static org.palmares.engine.jury.timetable.Pitches.format;
import static org.palmares.engine.jury.timetable.Pitches.juror;
import static org.palmares.engine.jury.timetable.Pitches.jurors;
import static org.palmares.engine.jury.timetable.Pitches.lines;
import static org.palmares.engine.jury.timetable.Pitches.pitch;
import static org.palmares.engine.jury.timetable.Pitches.pitches;
import static org.palmares.engine.jury.timetable.Pitches.round;
import static org.palmares.engine.jury.timetable.Pitches.window;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.jury.solver.OptaPlannerTimetables;

class TimetablePlannerTest {
    /** Fails where nothing is to be searched for. */
    private static final TimetableSearch NONE = (request, start, seed, evaluations) -> {
        throw new IllegalStateException("nothing clashes, yet a search was asked");
    };

    private static final TimeWindow AFTERNOON = window("14:00", "18:00");

    @Test
    void one_room_is_arithmetic_and_lot() {
        List<JurorHours> jury = jurors(2);
        RoundPitches round = round(AFTERNOON, format(1, 0, window("14:15", "14:30")), pitches(4, jury), jury);
        Timetable timetable = TimetablePlanner.plan(round, 48, NONE);
        assertEquals(
                List.of("14:00 1 P2 J1 J2", "14:08 1 P1 J1 J2", "14:30 1 P3 J1 J2", "14:38 1 P4 J1 J2"),
                lines(timetable.pitches()));
        assertEquals(List.of(window("14:15", "14:30")), timetable.breaks());
        assertEquals(at("14:44"), timetable.ends());
        assertTrue(timetable.provenBest());
    }

    @Test
    void a_pitch_may_end_where_a_break_begins() {
        Timetable timetable = TimetablePlanner.plan(
                round(AFTERNOON, format(1, 0, window("14:14", "14:20")), pitches(3, List.of()), List.of()), 1, NONE);
        assertEquals(
                List.of(at("14:00"), at("14:08"), at("14:20")),
                timetable.pitches().stream().map(pitch -> pitch.time().opens()).toList());
    }

    @Test
    void another_seed_draws_another_order_and_the_same_seed_the_same() {
        RoundPitches round = round(AFTERNOON, format(1, 0), pitches(9, List.of()), List.of());
        assertEquals(TimetablePlanner.plan(round, 7, NONE), TimetablePlanner.plan(round, 7, NONE));
        assertNotEquals(
                TimetablePlanner.plan(round, 7, NONE).pitches(),
                TimetablePlanner.plan(round, 8, NONE).pitches());
    }

    @Test
    void the_order_in_which_pitches_and_jurors_are_given_plays_no_part() {
        List<JurorHours> jury = new ArrayList<>(jurors(6));
        List<Pitch> given = new ArrayList<>(pitches(9, jury));
        RoundPitches round = round(AFTERNOON, format(3, 1, window("14:15", "14:30")), given, jury);
        Timetable expected = TimetablePlanner.plan(round, 5, NONE);
        Collections.reverse(jury);
        Collections.reverse(given);
        RoundPitches reversed = round(AFTERNOON, format(3, 1, window("14:15", "14:30")), given, jury);
        assertEquals(expected, TimetablePlanner.plan(reversed, 5, NONE));
    }

    @Test
    void bridge_jurors_change_room_at_the_break_and_nobody_else_ever_does() {
        List<JurorHours> jury = jurors(20);
        RoundPitches round = new RoundPitches(
                window("12:30", "15:00"),
                format(5, 2, window("13:30", "13:40")),
                pitches(60, jury),
                jury,
                OptionalInt.of(4),
                3);
        Timetable timetable = TimetablePlanner.plan(round, 11, NONE);
        long stay = 0;
        long bridge = 0;
        for (JurorHours each : jury) {
            List<Integer> before = rooms(timetable, each, "12:30", "13:30");
            List<Integer> after = rooms(timetable, each, "13:40", "15:00");
            assertEquals(1, before.size(), each + " before");
            assertEquals(1, after.size(), each + " after");
            stay += before.equals(after) ? 1 : 0;
            bridge += after.get(0) == before.get(0) % 5 + 1 ? 1 : 0;
        }
        assertEquals(List.of(10L, 10L), List.of(stay, bridge));
        assertTrue(timetable.pitches().stream().allMatch(pitch -> pitch.jurors().size() == 4));
    }

    private static List<Integer> rooms(Timetable timetable, JurorHours juror, String from, String to) {
        return timetable.pitches().stream()
                .filter(pitch -> window(from, to).contains(pitch.time().opens()))
                .filter(pitch -> pitch.jurors().contains(juror.juror()))
                .map(PlannedPitch::room)
                .distinct()
                .toList();
    }

    @Test
    void a_jury_beyond_the_seats_is_in_reserve() {
        List<JurorHours> jury = jurors(7);
        RoundPitches round = new RoundPitches(AFTERNOON, format(2, 0), pitches(6, jury), jury, OptionalInt.of(3), 3);
        Timetable timetable = TimetablePlanner.plan(round, 2, NONE);
        long sitting = timetable.pitches().stream()
                .flatMap(pitch -> pitch.jurors().stream())
                .distinct()
                .count();
        assertEquals(6, sitting);
    }

    @Test
    void nobody_pitches_in_two_rooms_at_once() {
        List<Pitch> given = List.of(
                pitch("P1", List.of("A", "B"), List.of(), 0),
                pitch("P2", List.of("A"), List.of(), 0),
                pitch("P3", List.of("B"), List.of(), 0),
                pitch("P4", List.of("C"), List.of(), 0));
        for (long seed = 0; seed < 30; seed++) {
            Timetable timetable = TimetablePlanner.plan(
                    round(AFTERNOON, format(2, 0), given, List.of()), seed, new OptaPlannerTimetables());
            assertEquals(0, timetable.score().hard(), "seed " + seed);
            PlannedPitch both = find(timetable, "P1");
            assertEquals(both.time(), find(timetable, "P4").time(), "seed " + seed);
            assertEquals(at("14:14"), timetable.ends(), "no slot is wasted, seed " + seed);
        }
    }

    private static PlannedPitch find(Timetable timetable, String id) {
        return timetable.pitches().stream()
                .filter(pitch -> pitch.submission().equals(Id.of(id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_pitch_waits_for_a_juror_who_comes_later() {
        List<JurorHours> jury = List.of(juror("J1"), juror("J2", window("14:20", "18:00")));
        List<Pitch> given = List.of(
                pitch("P1", List.of(), List.of("J1"), 1),
                pitch("P2", List.of(), List.of("J1"), 1),
                pitch("P3", List.of(), List.of("J1"), 1),
                pitch("P4", List.of(), List.of("J1", "J2"), 2));
        for (long seed = 0; seed < 20; seed++) {
            Timetable timetable = TimetablePlanner.plan(
                    new RoundPitches(AFTERNOON, format(1, 0), given, jury, OptionalInt.empty(), 1),
                    seed,
                    new OptaPlannerTimetables());
            assertEquals(at("14:24"), find(timetable, "P4").time().opens(), "seed " + seed);
            assertEquals(0, timetable.score().strong(), "seed " + seed);
        }
    }

    @Test
    void a_juror_who_is_recused_leaves_the_room_or_the_pitch_goes_elsewhere() {
        List<JurorHours> jury = jurors(4);
        List<Pitch> given = List.of(
                pitch("P1", List.of(), List.of("J1", "J2", "J3"), 2),
                pitch("P2", List.of(), List.of("J1", "J2", "J3", "J4"), 2));
        Timetable timetable = TimetablePlanner.plan(
                new RoundPitches(AFTERNOON, format(2, 0), given, jury, OptionalInt.of(2), 2),
                3,
                new OptaPlannerTimetables());
        assertEquals(new TimetableScore(0, 0, timetable.score().soft()), timetable.score());
        assertFalse(find(timetable, "P1").jurors().contains(Id.of("J4")));
        assertEquals(2, find(timetable, "P1").jurors().size());
    }

    @Test
    void a_round_that_is_too_short_still_has_every_pitch() {
        Timetable timetable = TimetablePlanner.plan(
                round(window("14:00", "14:20"), format(1, 0), pitches(5, List.of()), List.of()), 1, NONE);
        assertEquals(5, timetable.pitches().size());
        assertEquals(at("14:38"), timetable.ends());
    }
}
