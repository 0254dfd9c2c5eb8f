package org.palmares.engine.jury.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.palmares.engine.jury.timetable.Pitches.at;
import static org.palmares.engine.jury.timetable.Pitches.juror;
import static org.palmares.engine.jury.timetable.Pitches.pitch;
import static org.palmares.engine.jury.timetable.Pitches.window;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.jury.timetable.Arrangement;
import org.palmares.engine.jury.timetable.Cell;
import org.palmares.engine.jury.timetable.JurorHours;
import org.palmares.engine.jury.timetable.Measure;
import org.palmares.engine.jury.timetable.Pitch;
import org.palmares.engine.jury.timetable.Seat;
import org.palmares.engine.jury.timetable.Slot;
import org.palmares.engine.jury.timetable.TimetableRequest;
import org.palmares.engine.jury.timetable.TimetableScore;

/** Every arrangement of a small round, tried one by one and counted by its definition, against measure and search. */
class TimetableOracleTest {
    private static final int TRIES = 40;

    @Test
    void search_finds_the_best_arrangement_of_all() {
        Random random = new Random(20261122);
        for (int run = 0; run < TRIES; run++) {
            TimetableRequest request = randomRequest(random);
            Arrangement start = new Arrangement(
                    upTo(request.pitches().size()), upTo(request.jurors().size()));
            Arrangement found = new OptaPlannerTimetables().search(request, start, run, 8_000);
            assertEquals(best(request), naive(request, found), "run " + run + " " + request);
        }
    }

    @Test
    void measure_counts_what_the_words_say() {
        Random random = new Random(8);
        for (int run = 0; run < TRIES; run++) {
            TimetableRequest request = randomRequest(random);
            Measure measure = new Measure(request);
            for (Arrangement each : all(request)) {
                assertEquals(naive(request, each), measure.of(each), () -> each + " " + request);
            }
        }
    }

    @Test
    void same_seed_and_budget_give_the_same_arrangement() {
        TimetableRequest request = randomRequest(new Random(5));
        Arrangement start = new Arrangement(
                upTo(request.pitches().size()), upTo(request.jurors().size()));
        assertEquals(
                new OptaPlannerTimetables().search(request, start, 9, 500),
                new OptaPlannerTimetables().search(request, start, 9, 500));
    }

    /** Up to four pitches in two rooms, two slots before a break and one after it, up to three jurors. */
    private static TimetableRequest randomRequest(Random random) {
        List<JurorHours> jurors = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(number ->
                        random.nextInt(3) == 0 ? juror("J" + number, window("14:00", "14:10")) : juror("J" + number))
                .toList();
        List<Pitch> pitches = new ArrayList<>();
        int count = 2 + random.nextInt(3);
        for (int number = 0; number < count; number++) {
            List<String> may = IntStream.range(0, jurors.size())
                    .filter(each -> random.nextInt(3) > 0)
                    .mapToObj(each -> "J" + each)
                    .toList();
            pitches.add(pitch("P" + number, List.of("M" + random.nextInt(3)), may, 1 + random.nextInt(2)));
        }
        List<Cell> cells = List.of(
                cell(1, 0, "14:00"),
                cell(2, 0, "14:00"),
                cell(1, 0, "14:08"),
                cell(2, 0, "14:08"),
                cell(1, 1, "14:30"));
        List<Seat> seats = List.of(new Seat(List.of(1)), new Seat(List.of(2, 1)));
        return new TimetableRequest(pitches, cells, jurors, seats, false, random.nextInt(2));
    }

    private static Cell cell(int room, int stretch, String hour) {
        return new Cell(room, new Slot(stretch, new TimeWindow(at(hour), at(hour).plus(Duration.ofMinutes(6)))));
    }

    private static List<Integer> upTo(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static TimetableScore best(TimetableRequest request) {
        return all(request).stream()
                .map(each -> naive(request, each))
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private static List<Arrangement> all(TimetableRequest request) {
        List<Arrangement> all = new ArrayList<>();
        int places = Math.max(request.jurors().size(), request.seats().size());
        for (List<Integer> cells :
                choices(request.pitches().size(), request.cells().size())) {
            for (List<Integer> seats : choices(request.jurors().size(), places)) {
                all.add(new Arrangement(cells, seats));
            }
        }
        return all;
    }

    /** Every list of so many different numbers below {@code bound}. */
    private static List<List<Integer>> choices(int length, int bound) {
        if (length == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (List<Integer> shorter : choices(length - 1, bound)) {
            for (int next = 0; next < bound; next++) {
                if (!shorter.contains(next)) {
                    List<Integer> longer = new ArrayList<>(shorter);
                    longer.add(next);
                    all.add(longer);
                }
            }
        }
        return all;
    }

    private static TimetableScore naive(TimetableRequest request, Arrangement arrangement) {
        long hard = 0;
        long strong = 0;
        long soft = 0;
        TimeWindow lastDrawn = last(request, upTo(request.pitches().size()));
        for (int one = 0; one < request.pitches().size(); one++) {
            Pitch pitch = request.pitches().get(one);
            Cell cell = request.cells().get(arrangement.cells().get(one));
            long present = present(request, arrangement, pitch, cell);
            hard += Math.max(0, Math.min(request.quorum(), pitch.awaited()) - present);
            strong += Math.max(0, pitch.awaited() - present);
            soft += arrangement.cells().get(one) == one ? 0 : 1;
            for (int other = 0; other < one; other++) {
                Cell there = request.cells().get(arrangement.cells().get(other));
                boolean shared =
                        pitch.people().equals(request.pitches().get(other).people());
                hard += shared && there.slot().time().equals(cell.slot().time()) ? 1 : 0;
            }
        }
        TimeWindow last = last(request, arrangement.cells());
        long later = request.cells().stream()
                .map(each -> each.slot().time())
                .distinct()
                .filter(time -> time.compareTo(lastDrawn) > 0 && time.compareTo(last) <= 0)
                .count();
        return new TimetableScore(hard, strong, soft + 100 * later);
    }

    private static long present(TimetableRequest request, Arrangement arrangement, Pitch pitch, Cell cell) {
        return IntStream.range(0, request.jurors().size())
                .filter(juror ->
                        pitch.jurors().contains(request.jurors().get(juror).juror()))
                .filter(juror ->
                        arrangement.seats().get(juror) < request.seats().size())
                .filter(juror -> request.seats()
                                .get(arrangement.seats().get(juror))
                                .room(cell.slot().stretch())
                        == cell.room())
                .filter(juror -> request.jurors().get(juror).windows().stream()
                        .allMatch(window ->
                                !window.closes().isBefore(cell.slot().time().closes())))
                .count();
    }

    private static TimeWindow last(TimetableRequest request, List<Integer> cells) {
        return cells.stream()
                .map(cell -> request.cells().get(cell).slot().time())
                .sorted()
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
