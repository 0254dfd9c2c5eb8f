package org.palmares.engine.jury.timetable;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.TimeWindow;

/**
 * One line of a timetable.
 *
 * @param room from 1
 * @param jurors before whom it is held, by id
 */
public record PlannedPitch(Id<Submission> submission, int room, TimeWindow time, List<Id<Juror>> jurors) {
    public PlannedPitch {
        Objects.requireNonNull(submission, "submission");
        Require.that(room >= 1, "room must be at least 1", room);
        Objects.requireNonNull(time, "time");
        jurors = List.copyOf(jurors);
    }
}
