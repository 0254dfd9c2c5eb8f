package org.palmares.engine.jury.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Submission;

/**
 * Plans a round that is under way from now on: what is done stays, the rest is shifted as little as possible, and pitches
 * change places only where somebody would be in two places or before too few jurors. The jury keeps its rooms.
 */
public final class Replanning {
    private final RoundPitches round;
    private final Announced announced;
    private final Map<Id<Submission>, Pitch> pitches;

    private Replanning(RoundPitches round, Announced announced) {
        this.round = round;
        this.announced = announced;
        this.pitches = round.pitches().stream().collect(Collectors.toMap(Pitch::submission, Function.identity()));
    }

    /**
     * The timetable from now on.
     *
     * @param round must hold every submission that is still to come
     */
    public static Replanned of(RoundPitches round, Announced announced, long seed, TimetableSearch search) {
        return new Replanning(round, announced).replan(seed, search);
    }

    private Replanned replan(long seed, TimetableSearch search) {
        RightShift.Hours hours = RightShift.of(announced, round.format());
        TimetableRequest request = request(hours);
        Arrangement found = TimetablePlanner.arrange(request, seed, search);
        TimetableScore score = new Measure(request).of(found);
        List<PlannedPitch> planned = Timetable.pitches(request, found);
        List<PlannedPitch> all =
                Stream.concat(announced.done().stream(), planned.stream()).toList();
        boolean proven = score.equals(TimetableScore.ZERO);
        return new Replanned(
                new Timetable(all, hours.breaks(), seed, score, proven),
                announced.done().stream().map(PlannedPitch::submission).toList(),
                changes(planned));
    }

    private List<PlannedPitch> toCome() {
        return announced.pitches().stream()
                .filter(pitch -> !announced.isDone(pitch.time()) && !announced.isWithdrawn(pitch))
                .toList();
    }

    private TimetableRequest request(RightShift.Hours hours) {
        List<Cell> cells = new ArrayList<>(hours.taken());
        cells.addAll(hours.free());
        return new TimetableRequest(
                toCome().stream().map(this::pitch).toList(),
                cells,
                round.jurors(),
                round.jurors().stream().map(JurorHours::juror).map(this::seat).toList(),
                true,
                round.quorum());
    }

    /** In rooms as many jurors are awaited as were announced. */
    private Pitch pitch(PlannedPitch each) {
        Pitch pitch = pitches.get(each.submission());
        Require.that(pitch != null, "what is to come must be of the round", each);
        return round.inRooms() ? pitch.awaiting(each.jurors().size()) : pitch;
    }

    private Seat seat(Id<Juror> juror) {
        return round.inRooms()
                ? new Seat(IntStream.rangeClosed(0, announced.breaks().size())
                        .mapToObj(stretch -> room(juror, stretch))
                        .toList())
                : new Seat(List.of(1));
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
        Map<Id<Submission>, PlannedPitch> before =
                announced.pitches().stream().collect(Collectors.toMap(PlannedPitch::submission, Function.identity()));
        return planned.stream()
                .sorted(Timetable.ORDER)
                .map(after -> new Replanned.Change(before.get(after.submission()), after))
                .filter(change -> change.before().room() != change.after().room()
                        || !change.before().time().equals(change.after().time()))
                .toList();
    }
}
