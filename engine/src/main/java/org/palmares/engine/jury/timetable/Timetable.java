package org.palmares.engine.jury.timetable;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.TimeWindow;

/**
 * When and where each pitch is held.
 *
 * @param pitches by start, then room
 * @param breaks those between the first and the last pitch
 * @param seed with which the order was drawn
 * @param score of the whole, counted once more after any search
 * @param provenBest whether no arrangement could be better: nothing is wrong
 */
public record Timetable(
        List<PlannedPitch> pitches, List<TimeWindow> breaks, long seed, TimetableScore score, boolean provenBest) {
    static final Comparator<PlannedPitch> ORDER =
            Comparator.comparing(PlannedPitch::time).thenComparing(PlannedPitch::room);

    public Timetable {
        pitches = pitches.stream().sorted(ORDER).toList();
        Require.that(!pitches.isEmpty(), "a timetable must hold pitches", pitches);
        breaks = breaks.stream().sorted().toList();
        Objects.requireNonNull(score, "score");
    }

    /** The end of the last pitch. */
    public Instant ends() {
        return pitches.stream()
                .map(pitch -> pitch.time().closes())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    static List<PlannedPitch> pitches(TimetableRequest request, Arrangement arrangement) {
        Measure measure = new Measure(request);
        return IntStream.range(0, request.pitches().size())
                .mapToObj(pitch -> {
                    Cell cell = request.cells().get(arrangement.cells().get(pitch));
                    return new PlannedPitch(
                            request.pitches().get(pitch).submission(),
                            cell.room(),
                            cell.slot().time(),
                            measure.jurors(arrangement, pitch));
                })
                .toList();
    }
}
