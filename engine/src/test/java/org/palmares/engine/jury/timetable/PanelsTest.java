package org.palmares.engine.jury.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.palmares.engine.jury.timetable.Pitches.format;
import static org.palmares.engine.jury.timetable.Pitches.window;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.TimeWindow;

/** Pitches in several rooms: jurors J1, J2 and so on, of whom the first preside. */
class PanelsTest {
    private static final TimeWindow AFTERNOON = window("14:00", "18:00");
    private static final TimetableSearch NONE = (request, start, seed, evaluations) -> start;

    @Test
    void every_room_is_presided_where_there_are_enough_for_it() {
        for (long seed = 0; seed < 50; seed++) {
            Timetable timetable = TimetablePlanner.plan(round(3, 9, 9, 3, OptionalInt.empty()), seed, NONE);
            assertEquals(9, presided(timetable, 3), "seed " + seed);
        }
    }

    @Test
    void the_only_president_sits_in_a_room_even_where_there_are_more_jurors_than_seats() {
        for (long seed = 0; seed < 50; seed++) {
            Timetable timetable = TimetablePlanner.plan(round(2, 6, 8, 1, OptionalInt.of(2)), seed, NONE);
            assertEquals(3, presided(timetable, 1), "seed " + seed);
        }
    }

    @Test
    void recusal_is_kept_to_before_anything_else() {
        List<JurorHours> jury = jury(4, 1);
        List<Pitch> pitches = IntStream.rangeClosed(1, 4)
                .mapToObj(
                        at -> new Pitch(Id.of("P" + at), List.of(), List.of(Id.of("J2"), Id.of("J3"), Id.of("J4")), 3))
                .toList();
        RoundPitches round = new RoundPitches(AFTERNOON, format(2, 0), pitches, jury, OptionalInt.of(1), 1);
        Timetable timetable = TimetablePlanner.plan(round, 3, NONE);
        assertTrue(timetable.pitches().stream().allMatch(pitch -> pitch.jurors().size() == 1), timetable.toString());
    }

    @Test
    void jury_of_which_nothing_is_known_sits_as_it_was_drawn() {
        List<JurorHours> jury = jury(6, 0);
        RoundPitches round = new RoundPitches(
                AFTERNOON,
                format(2, 1, window("14:10", "14:20")),
                Pitches.pitches(8, jury),
                jury,
                OptionalInt.empty(),
                1);
        for (long seed = 0; seed < 20; seed++) {
            TimetableRequest request = TimetablePlanner.request(round, seed);
            assertEquals(request.start(), Panels.seated(request, request.start(), 10_000));
        }
    }

    @Test
    void no_dealing_of_a_small_jury_to_two_rooms_is_better() {
        Random random = new Random(11);
        for (int run = 0; run < 60; run++) {
            int jurors = 4 + random.nextInt(2);
            List<JurorHours> jury = jury(jurors, 0);
            List<Pitch> pitches = new ArrayList<>();
            for (int at = 1; at <= 4; at++) {
                List<Id<Juror>> all = jury.stream().map(JurorHours::juror).toList();
                List<Id<Juror>> suited =
                        all.stream().filter(each -> random.nextInt(3) == 0).toList();
                pitches.add(new Pitch(Id.of("P" + at), List.of(), all, suited, jurors));
            }
            RoundPitches round = new RoundPitches(AFTERNOON, format(2, 0), pitches, jury, OptionalInt.of(2), 1);
            TimetableRequest request = TimetablePlanner.request(round, run);
            Arrangement found = Panels.seated(request, request.start(), 10_000);
            assertEquals(best(request), suited(request, found), "run " + run);
            assertEquals(request.start().cells(), found.cells());
        }
    }

    private static long best(TimetableRequest request) {
        return permutations(request.start().seats()).stream()
                .mapToLong(
                        seats -> suited(request, new Arrangement(request.start().cells(), seats)))
                .max()
                .orElseThrow();
    }

    private static long suited(TimetableRequest request, Arrangement arrangement) {
        long suited = 0;
        for (int pitch = 0; pitch < request.pitches().size(); pitch++) {
            int room = request.cells().get(arrangement.cells().get(pitch)).room();
            for (int juror = 0; juror < request.jurors().size(); juror++) {
                int seat = arrangement.seats().get(juror);
                boolean there = seat < request.seats().size()
                        && request.seats().get(seat).room(0) == room;
                Id<Juror> id = request.jurors().get(juror).juror();
                suited += there && request.pitches().get(pitch).suited().contains(id) ? 1 : 0;
            }
        }
        return suited;
    }

    private static List<List<Integer>> permutations(List<Integer> values) {
        if (values.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (Integer first : values) {
            List<Integer> others =
                    values.stream().filter(each -> !each.equals(first)).toList();
            for (List<Integer> rest : permutations(others)) {
                List<Integer> one = new ArrayList<>(List.of(first));
                one.addAll(rest);
                all.add(one);
            }
        }
        return all;
    }

    private static long presided(Timetable timetable, int presiding) {
        return timetable.pitches().stream()
                .filter(pitch -> pitch.jurors().stream()
                        .anyMatch(juror -> Integer.parseInt(juror.value().substring(1)) <= presiding))
                .count();
    }

    private static RoundPitches round(int rooms, int pitches, int jurors, int presiding, OptionalInt perRoom) {
        List<JurorHours> jury = jury(jurors, presiding);
        return new RoundPitches(AFTERNOON, format(rooms, 0), Pitches.pitches(pitches, jury), jury, perRoom, 1);
    }

    private static List<JurorHours> jury(int count, int presiding) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(at -> new JurorHours(Id.of("J" + at), List.of(), at <= presiding))
                .toList();
    }
}
