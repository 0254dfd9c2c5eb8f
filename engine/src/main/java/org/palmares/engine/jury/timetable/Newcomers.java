package org.palmares.engine.jury.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;

/**
 * Submissions that came after a timetable was announced, one after the other as the lot draws them: each takes the free slot
 * in which least is wrong, the earliest of equals, and nobody makes way for it.
 *
 * @param request every pitch in its cell, those that came since last
 * @param waiting those for whom no slot is left
 */
record Newcomers(TimetableRequest request, List<Id<Submission>> waiting) {
    private static final Comparator<TimetableScore> WRONG =
            Comparator.comparingLong(TimetableScore::hard).thenComparingLong(TimetableScore::strong);

    /**
     * The slots they take.
     *
     * @param settled every pitch announced, in its cell
     * @param done cells in which pitches are being held, or have been
     */
    static Newcomers placed(TimetableRequest settled, List<Cell> done, List<Pitch> newcomers, FreeSlots slots) {
        TimetableRequest request = settled;
        List<Id<Submission>> waiting = new ArrayList<>();
        for (Pitch pitch : newcomers) {
            Optional<TimetableRequest> placed = placed(request, done, pitch, slots);
            request = placed.orElse(request);
            if (placed.isEmpty()) {
                waiting.add(pitch.submission());
            }
        }
        return new Newcomers(request, waiting);
    }

    private static Optional<TimetableRequest> placed(
            TimetableRequest request, List<Cell> done, Pitch pitch, FreeSlots slots) {
        List<Cell> taken = new ArrayList<>(done);
        taken.addAll(request.cells());
        return slots.beside(taken).stream()
                .map(cell -> request.with(pitch, cell))
                .min(Comparator.comparing(with -> new Measure(with).of(with.start()), WRONG));
    }
}
