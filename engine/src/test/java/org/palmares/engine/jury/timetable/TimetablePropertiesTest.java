package org.palmares.engine.jury.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.palmares.engine.jury.timetable.Pitches.at;
import static org.palmares.engine.jury.timetable.Pitches.format;
import static org.palmares.engine.jury.timetable.Pitches.keeping;
import static org.palmares.engine.jury.timetable.Pitches.window;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.jury.solver.OptaPlannerTimetables;

/** What holds of every timetable, on rounds drawn at random. */
class TimetablePropertiesTest {
    private static final int TRIES = 40;
    private static final TimeWindow BREAK = window("14:40", "14:50");
    private static final TimetableSearch SEARCH = new OptaPlannerTimetables();

    @Test
    void every_timetable_keeps_rooms_breaks_jurors_and_pitches() {
        Random random = new Random(20270321);
        for (int run = 0; run < TRIES; run++) {
            RoundPitches round = randomRound(random);
            Timetable timetable = TimetablePlanner.plan(round, run, SEARCH);
            String which = "run " + run + " " + timetable;
            everyPitchOnce(round, timetable, which);
            oneAtATimeInEachRoom(round, timetable.pitches(), which);
            nothingDuringTheBreak(timetable.pitches(), BREAK, which);
            jurorsMayJudgeAndAreThere(round, timetable.pitches(), which);
            jurorsChangeRoomAtTheBreakOnly(round, timetable.pitches(), which);
            slackIsKeptWhereItCanBe(round, timetable, which);
        }
    }

    @Test
    void every_plan_from_now_on_keeps_what_is_done_and_makes_nobody_come_earlier() {
        Random random = new Random(321);
        for (int run = 0; run < TRIES; run++) {
            RoundPitches round = randomRound(random);
            Timetable before = TimetablePlanner.plan(round, run, SEARCH);
            Announced announced = new Announced(
                    before.pitches(),
                    before.breaks(),
                    at("14:00").plus(Duration.ofMinutes(random.nextInt(90))),
                    Duration.ofMinutes(random.nextInt(20)),
                    random.nextBoolean()
                            ? List.of()
                            : List.of(before.pitches().get(0).submission()),
                    List.of());
            Replanned after = Replanning.of(round, announced, run, SEARCH);
            String which = "run " + run + " " + announced + " " + after;
            List<PlannedPitch> planned = after.timetable().pitches();
            assertTrue(planned.containsAll(announced.done()), which);
            List<PlannedPitch> toCome = planned.stream()
                    .filter(pitch -> !after.done().contains(pitch.submission()))
                    .toList();
            assertTrue(toCome.stream().noneMatch(pitch -> pitch.time().opens().isBefore(announced.from())), which);
            oneAtATimeInEachRoom(round, toCome, which);
            after.timetable().breaks().stream()
                    .filter(pause -> !announced.isDone(pause))
                    .forEach(pause -> nothingDuringTheBreak(toCome, pause, which));
            if (after.timetable().provenBest()) {
                after.changes().forEach(change -> keepsRoomAndIsNotEarlier(change, which));
            }
        }
    }

    private static void keepsRoomAndIsNotEarlier(Replanned.Change change, String which) {
        assertEquals(change.before().room(), change.after().room(), which);
        assertTrue(change.before().time().opens().isBefore(change.after().time().opens()), which);
    }

    private static RoundPitches randomRound(Random random) {
        int rooms = 1 + random.nextInt(3);
        PitchFormat format = keeping(format(rooms, random.nextInt(3), BREAK), "0.1", Duration.ofMinutes(10));
        List<JurorHours> jurors = IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(number -> random.nextInt(5) == 0
                        ? Pitches.juror("J" + number, window("14:00", "15:00"))
                        : Pitches.juror("J" + number))
                .toList();
        List<Pitch> pitches = IntStream.range(0, 1 + random.nextInt(8 * rooms))
                .mapToObj(number -> randomPitch(random, number, jurors))
                .toList();
        OptionalInt perRoom = random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(3));
        return new RoundPitches(window("14:00", "16:00"), format, pitches, jurors, perRoom, random.nextInt(2));
    }

    private static Pitch randomPitch(Random random, int number, List<JurorHours> jurors) {
        List<String> may = new ArrayList<>();
        jurors.forEach(each -> {
            if (random.nextInt(6) > 0) {
                may.add(each.juror().value());
            }
        });
        String person = random.nextInt(4) == 0 ? "A" : "M" + number;
        return Pitches.pitch("P" + number, List.of(person), may, may.size());
    }

    private static void everyPitchOnce(RoundPitches round, Timetable timetable, String which) {
        assertEquals(
                round.pitches().stream().map(Pitch::submission).sorted().toList(),
                timetable.pitches().stream()
                        .map(PlannedPitch::submission)
                        .sorted()
                        .toList(),
                which);
    }

    private static void oneAtATimeInEachRoom(RoundPitches round, List<PlannedPitch> pitches, String which) {
        for (int room = 1; room <= round.format().rooms(); room++) {
            int number = room;
            List<PlannedPitch> here =
                    pitches.stream().filter(pitch -> pitch.room() == number).toList();
            for (int next = 1; next < here.size(); next++) {
                TimeWindow earlier = here.get(next - 1).time();
                TimeWindow later = here.get(next).time();
                assertTrue(
                        !later.opens()
                                .isBefore(earlier.opens().plus(round.format().turn())),
                        which);
            }
        }
    }

    private static void nothingDuringTheBreak(List<PlannedPitch> pitches, TimeWindow pause, String which) {
        assertTrue(
                pitches.stream()
                        .map(PlannedPitch::time)
                        .allMatch(time -> !time.closes().isAfter(pause.opens())
                                || !time.opens().isBefore(pause.closes())),
                which);
    }

    private static void jurorsMayJudgeAndAreThere(RoundPitches round, List<PlannedPitch> planned, String which) {
        for (PlannedPitch pitch : planned) {
            Pitch asked = round.pitches().stream()
                    .filter(each -> each.submission().equals(pitch.submission()))
                    .findFirst()
                    .orElseThrow();
            assertTrue(asked.jurors().containsAll(pitch.jurors()), which);
            round.jurors().stream()
                    .filter(hours -> pitch.jurors().contains(hours.juror()))
                    .forEach(hours -> assertTrue(
                            hours.windows().stream()
                                    .allMatch(window -> !window.closes()
                                            .isBefore(pitch.time().closes())),
                            which));
        }
    }

    private static void jurorsChangeRoomAtTheBreakOnly(RoundPitches round, List<PlannedPitch> planned, String which) {
        for (JurorHours juror : round.jurors()) {
            for (boolean before : List.of(true, false)) {
                long rooms = planned.stream()
                        .filter(pitch -> pitch.time().opens().isBefore(BREAK.opens()) == before)
                        .filter(pitch -> pitch.jurors().contains(juror.juror()))
                        .map(PlannedPitch::room)
                        .distinct()
                        .count();
                assertTrue(rooms <= 1, which);
            }
        }
    }

    private static void slackIsKeptWhereItCanBe(RoundPitches round, Timetable timetable, String which) {
        if (round.needed().fits()) {
            Duration left = Duration.between(timetable.ends(), round.window().closes());
            Duration kept = round.needed().slack().plus(round.format().deliberation());
            assertTrue(left.compareTo(kept) >= 0, which);
        }
    }
}
