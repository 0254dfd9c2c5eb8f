package org.palmares.engine.jury.timetable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.TimeWindow;

/**
 * Draws the order of the pitches by lot, and in several rooms the panels too; where somebody would then be in two places
 * at once, or before too few jurors, a search changes as few pitches as it can. Then jurors exchange rooms so that
 * panels are presided, and know the fields and languages of what they see.
 */
public final class TimetablePlanner {
    /** The jurors are drawn apart from the pitches. */
    private static final long OF_JURORS = 0x5DEECE66DL;

    private static final long WORK = 1_000_000;
    private static final long LEAST_EVALUATIONS = 2_000;
    private static final long MOST_EVALUATIONS = 20_000;

    /** Free slots after the last one drawn, at most. */
    private static final int SPARE_SLOTS = 20;

    private TimetablePlanner() {}

    /** The timetable of a round; it says where it breaks the time of the round rather than leave a pitch out. */
    public static Timetable plan(RoundPitches round, long seed, TimetableSearch search) {
        TimetableRequest request = request(round, seed);
        Arrangement found = arrange(request, seed, search);
        TimetableScore score = new Measure(request).of(found);
        List<PlannedPitch> pitches = Timetable.pitches(request, found);
        List<TimeWindow> breaks = between(round.format().breaks(), pitches);
        return new Timetable(pitches, breaks, seed, score, score.equals(TimetableScore.ZERO));
    }

    /** The best arrangement; as drawn or announced where nothing is wrong with that, but for the panels left open. */
    static Arrangement arrange(TimetableRequest request, long seed, TimetableSearch search) {
        Arrangement start = request.start();
        TimetableScore score = new Measure(request).of(start);
        long budget = budget(request);
        Arrangement found = score.equals(TimetableScore.ZERO) ? start : search.search(request, start, seed, budget);
        return Panels.seated(request, found, budget);
    }

    private static long budget(TimetableRequest request) {
        long budget = WORK / Math.max(1, request.pitches().size());
        return Math.max(LEAST_EVALUATIONS, Math.min(MOST_EVALUATIONS, budget));
    }

    static TimetableRequest request(RoundPitches round, long seed) {
        return round.inRooms() ? inRooms(round, seed) : inOneRoom(round, seed);
    }

    private static TimetableRequest inOneRoom(RoundPitches round, long seed) {
        List<Seat> seats =
                round.jurors().stream().map(juror -> new Seat(List.of(1))).toList();
        return new TimetableRequest(
                drawn(round, seed), cells(round), sorted(round.jurors()), seats, true, round.quorum());
    }

    private static TimetableRequest inRooms(RoundPitches round, long seed) {
        int rooms = round.format().rooms();
        int most = round.perRoom().orElse((round.jurors().size() + rooms - 1) / rooms);
        List<Pitch> pitches = drawn(round, seed).stream()
                .map(pitch -> pitch.awaiting(round.seatsPerRoom()))
                .toList();
        int stretches = round.format().breaks().size() + 1;
        List<Seat> seats = Seat.all(round.format(), round.jurors().size(), most, stretches);
        return new TimetableRequest(
                pitches, cells(round), drawnJurors(round.jurors(), seed), seats, false, round.quorum());
    }

    private static List<Pitch> drawn(RoundPitches round, long seed) {
        Map<Id<Submission>, Pitch> byId =
                round.pitches().stream().collect(Collectors.toMap(Pitch::submission, Function.identity()));
        return Lot.draw(round.pitches().stream().map(Pitch::submission).toList(), seed).stream()
                .map(byId::get)
                .toList();
    }

    private static List<JurorHours> drawnJurors(List<JurorHours> jurors, long seed) {
        Map<Id<Juror>, JurorHours> bySeat =
                jurors.stream().collect(Collectors.toMap(JurorHours::seatOf, Function.identity()));
        return Lot.draw(jurors.stream().map(JurorHours::seatOf).toList(), seed ^ OF_JURORS).stream()
                .map(bySeat::get)
                .toList();
    }

    private static List<JurorHours> sorted(List<JurorHours> jurors) {
        return jurors.stream().sorted(Comparator.comparing(JurorHours::juror)).toList();
    }

    /** Slot after slot, in each of them room after room; further slots only as long as the time is nobody's. */
    private static List<Cell> cells(RoundPitches round) {
        PitchFormat format = round.format();
        int fewest = format.perRoom(round.pitches().size());
        Instant limit = round.window()
                .closes()
                .minus(format.deliberation())
                .minus(round.needed().slack());
        List<Slot> slots = Slots.of(round.window().opens(), format, fewest + SPARE_SLOTS);
        List<Cell> cells = new ArrayList<>();
        for (int slot = 0; slot < slots.size(); slot++) {
            boolean free = !slots.get(slot).time().closes().isAfter(limit);
            for (int room = 1; room <= format.rooms() && (slot < fewest || free); room++) {
                cells.add(new Cell(room, slots.get(slot)));
            }
        }
        return cells;
    }

    private static List<TimeWindow> between(List<TimeWindow> breaks, List<PlannedPitch> pitches) {
        List<Instant> starts =
                pitches.stream().map(pitch -> pitch.time().opens()).sorted().toList();
        Instant last = starts.get(starts.size() - 1);
        return breaks.stream()
                .filter(each ->
                        each.opens().isAfter(starts.get(0)) && !each.closes().isAfter(last))
                .toList();
    }
}
