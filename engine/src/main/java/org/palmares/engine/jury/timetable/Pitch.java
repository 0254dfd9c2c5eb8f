package org.palmares.engine.jury.timetable;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Submission;

/**
 * One submission to be pitched.
 *
 * @param people who stand on the stage and cannot pitch elsewhere at that time
 * @param jurors who may judge it: in one room those assigned, in several every juror without recusal
 * @param awaited how many of them are to be there
 */
public record Pitch(Id<Submission> submission, List<Id<Participant>> people, List<Id<Juror>> jurors, int awaited) {
    public Pitch {
        Objects.requireNonNull(submission, "submission");
        people = people.stream().distinct().sorted().toList();
        jurors = jurors.stream().distinct().sorted().toList();
        Require.that(awaited >= 0, "awaited must not be negative", awaited);
    }

    /** The same with as many jurors awaited. */
    Pitch awaiting(int others) {
        return new Pitch(submission, people, jurors, others);
    }
}
