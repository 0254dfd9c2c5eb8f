package org.palmares.engine.jury.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.TimeWindow;

/**
 * What becomes of an announced timetable. Pitches change places only where somebody would be in two places or before too few
 * jurors, and the jury keeps its rooms; whoever withdrew leaves the slot free, and whoever came since takes a free one.
 */
public final class Replanning {
    private final RoundPitches round;
    private final Announced announced;
    private final RightShift.Hours hours;
    private final Map<Id<Submission>, Pitch> pitches;

    private Replanning(RoundPitches round, Announced announced, RightShift.Hours hours) {
        this.round = round;
        this.announced = announced;
        this.hours = hours;
        this.pitches = round.pitches().stream().collect(Collectors.toMap(Pitch::submission, Function.identity()));
    }

    /**
     * The timetable of a round that is under way, from now on: what is done stays, the rest is shifted as little as
     * possible.
     *
     * @param round must hold every submission that is still to come
     */
    public static Replanned of(RoundPitches round, Announced announced, long seed, TimetableSearch search) {
        RightShift.Hours hours = RightShift.of(announced, round.format());
        Replanning replanning = new Replanning(round, announced, hours);
        Newcomers settled = replanning.settled(seed, search);
        return replanning.replanned(settled, settled.request(), seed);
    }

    /**
     * The timetable before the day: announced hours, lengths and breaks stay, whatever the format of the round is by now.
     * What is missing is counted as where a timetable is drawn, so that the same is said before and after it is announced.
     *
     * @param round whoever is no longer of it has withdrawn
     */
    public static Replanned before(
            RoundPitches round,
            List<PlannedPitch> pitches,
            List<TimeWindow> breaks,
            long seed,
            TimetableSearch search) {
        List<Id<Submission>> known =
                round.pitches().stream().map(Pitch::submission).toList();
        List<Id<Submission>> withdrawn = pitches.stream()
                .map(PlannedPitch::submission)
                .filter(id -> !known.contains(id))
                .toList();
        Announced announced = Announced.before(pitches, breaks, withdrawn);
        Replanning replanning = new Replanning(round, announced, RightShift.none(announced));
        Newcomers settled = replanning.settled(seed, search);
        return replanning.replanned(settled, replanning.asDrawn(settled.request()), seed);
    }

    private Newcomers settled(long seed, TimetableSearch search) {
        TimetableRequest request = saysWhoSits() ? request() : drawingSeats(seed);
        TimetableRequest settled = request.settled(TimetablePlanner.arrange(request, seed, search));
        FreeSlots slots = new FreeSlots(
                round.format(),
                announced.from(),
                round.window().closes().minus(round.format().deliberation()),
                Stream.concat(hours.breaks().stream(), laterBreaks()).toList());
        return Newcomers.placed(settled, done(), newcomers(seed), slots);
    }

    /**
     * What came of it.
     *
     * @param measured the same pitches in the same cells, with the jurors that are awaited
     */
    private Replanned replanned(Newcomers settled, TimetableRequest measured, long seed) {
        List<PlannedPitch> planned =
                Timetable.pitches(settled.request(), settled.request().start());
        List<PlannedPitch> all =
                Stream.concat(announced.done().stream(), planned.stream()).toList();
        TimetableScore wrong = new Measure(measured).of(measured.start());
        TimetableScore score = new TimetableScore(wrong.hard(), wrong.strong(), elsewhere(settled.request()));
        return new Replanned(
                new Timetable(all, breaks(planned), seed, score, score.equals(TimetableScore.ZERO)),
                announced.done().stream().map(PlannedPitch::submission).toList(),
                changes(planned),
                added(planned),
                settled.waiting());
    }

    /** How many are in another cell than the hours alone would give them. */
    private long elsewhere(TimetableRequest settled) {
        return IntStream.range(0, hours.taken().size())
                .filter(at -> !settled.cells().get(at).equals(hours.taken().get(at)))
                .count();
    }

    private List<PlannedPitch> toCome() {
        return announced.pitches().stream()
                .filter(pitch -> !announced.isDone(pitch.time()) && !announced.isWithdrawn(pitch))
                .toList();
    }

    private TimetableRequest request() {
        List<Cell> cells = new ArrayList<>(hours.taken());
        cells.addAll(hours.free());
        return new TimetableRequest(
                toCome().stream().map(this::pitch).toList(),
                cells,
                round.jurors(),
                round.jurors().stream().map(this::seat).toList(),
                true,
                round.quorum());
    }

    /** Whether anybody was announced for a room; who judges in the only one is known anyway. */
    private boolean saysWhoSits() {
        return !round.inRooms()
                || announced.pitches().stream()
                        .anyMatch(pitch -> !pitch.jurors().isEmpty());
    }

    /** The same where the rooms of the jury are left open. */
    private TimetableRequest drawingSeats(long seed) {
        TimetableRequest held = request();
        TimetableRequest drawn = TimetablePlanner.request(round, seed);
        return new TimetableRequest(
                held.pitches().stream().map(this::asDrawn).toList(),
                held.cells(),
                drawn.jurors(),
                drawn.seats(),
                false,
                held.quorum());
    }

    /** In rooms as many jurors are awaited as were announced. */
    private Pitch pitch(PlannedPitch each) {
        Pitch pitch = pitches.get(each.submission());
        Require.that(pitch != null, "what is to come must be of the round", each);
        return round.inRooms() ? pitch.awaiting(each.jurors().size()) : pitch;
    }

    /** The whole, with as many jurors awaited as where a timetable is drawn. */
    private TimetableRequest asDrawn(TimetableRequest request) {
        return new TimetableRequest(
                request.pitches().stream().map(this::asDrawn).toList(),
                request.cells(),
                request.jurors(),
                request.seats(),
                request.seatsFixed(),
                request.quorum());
    }

    private Pitch asDrawn(Pitch pitch) {
        return round.inRooms() ? pitch.awaiting(round.seatsPerRoom()) : pitch;
    }

    /** Those whom nobody announced, as the lot draws them. */
    private List<Pitch> newcomers(long seed) {
        Set<Id<Submission>> known =
                announced.pitches().stream().map(PlannedPitch::submission).collect(Collectors.toSet());
        List<Id<Submission>> others = round.pitches().stream()
                .map(Pitch::submission)
                .filter(id -> !known.contains(id) && !announced.withdrawn().contains(id))
                .toList();
        return Lot.draw(others, seed).stream()
                .map(pitches::get)
                .map(this::asDrawn)
                .toList();
    }

    /** Where pitches are being held, or have been, at the hours that they had. */
    private List<Cell> done() {
        return announced.done().stream()
                .map(pitch -> new Cell(
                        pitch.room(),
                        new Slot(
                                announced.stretch(pitch.time()),
                                new TimeWindow(
                                        announced.late(pitch.time().opens()),
                                        announced.late(pitch.time().closes())))))
                .toList();
    }

    /** Breaks of the round after all that was announced. */
    private Stream<TimeWindow> laterBreaks() {
        return round.format().breaks().stream().filter(each -> !each.opens().isBefore(announced.ends()));
    }

    private List<TimeWindow> breaks(List<PlannedPitch> planned) {
        return Stream.concat(
                        hours.breaks().stream(),
                        laterBreaks()
                                .filter(each -> added(planned).stream()
                                        .anyMatch(pitch -> !pitch.time().opens().isBefore(each.closes()))))
                .toList();
    }

    private List<PlannedPitch> added(List<PlannedPitch> planned) {
        return planned.stream()
                .filter(pitch -> before(pitch.submission()).isEmpty())
                .sorted(Timetable.ORDER)
                .toList();
    }

    private Optional<PlannedPitch> before(Id<Submission> submission) {
        return announced.pitches().stream()
                .filter(pitch -> pitch.submission().equals(submission))
                .findFirst();
    }

    private Seat seat(JurorHours juror) {
        return round.inRooms()
                ? new Seat(IntStream.rangeClosed(0, announced.breaks().size())
                        .mapToObj(stretch -> room(juror, stretch))
                        .toList())
                : new Seat(List.of(1));
    }

    /** A juror's own; in a stretch in which nothing was announced of them, that of whoever they were called for. */
    private int room(JurorHours juror, int stretch) {
        return Stream.concat(Stream.of(juror.juror()), juror.predecessors().stream())
                .map(id -> room(id, stretch))
                .filter(room -> room != Seat.NOWHERE)
                .findFirst()
                .orElse(Seat.NOWHERE);
    }

    private int room(Id<Juror> juror, int stretch) {
        return announced.pitches().stream()
                .filter(pitch -> announced.stretch(pitch.time()) == stretch)
                .filter(pitch -> pitch.jurors().contains(juror))
                .map(PlannedPitch::room)
                .findFirst()
                .orElse(Seat.NOWHERE);
    }

    private List<Replanned.Change> changes(List<PlannedPitch> planned) {
        return planned.stream()
                .sorted(Timetable.ORDER)
                .flatMap(
                        after -> before(after.submission()).map(before -> new Replanned.Change(before, after)).stream())
                .filter(change -> change.before().room() != change.after().room()
                        || !change.before().time().equals(change.after().time()))
                .toList();
    }
}
