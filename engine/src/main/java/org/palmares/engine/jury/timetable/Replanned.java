package org.palmares.engine.jury.timetable;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;

/**
 * An announced timetable from now on.
 *
 * @param timetable everything, what is done included
 * @param done those that keep the announced hour because they have been held, or are being held
 * @param changes whoever has to be told of another hour or room, by the new hour
 * @param added pitches that were not announced, in free slots, by their hour
 * @param waiting further submissions for which there is no free slot, in the order of the lot
 */
public record Replanned(
        Timetable timetable,
        List<Id<Submission>> done,
        List<Change> changes,
        List<PlannedPitch> added,
        List<Id<Submission>> waiting) {
    /** A pitch that moves. */
    public record Change(PlannedPitch before, PlannedPitch after) {
        public Change {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    public Replanned {
        Objects.requireNonNull(timetable, "timetable");
        done = List.copyOf(done);
        changes = List.copyOf(changes);
        added = List.copyOf(added);
        waiting = List.copyOf(waiting);
    }
}
