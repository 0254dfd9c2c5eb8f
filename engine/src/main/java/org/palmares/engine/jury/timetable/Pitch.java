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
 * @param suited those of them of its field who read its language
 * @param awaited how many of them are to be there
 */
public record Pitch(
        Id<Submission> submission,
        List<Id<Participant>> people,
        List<Id<Juror>> jurors,
        List<Id<Juror>> suited,
        int awaited) {
    public Pitch {
        Objects.requireNonNull(submission, "submission");
        people = people.stream().distinct().sorted().toList();
        jurors = jurors.stream().distinct().sorted().toList();
        suited = suited.stream().distinct().sorted().toList();
        Require.that(jurors.containsAll(suited), "whoever is suited must be one of the jurors", suited);
        Require.that(awaited >= 0, "awaited must not be negative", awaited);
    }

    /** A pitch of a field that all its jurors know. */
    public Pitch(Id<Submission> submission, List<Id<Participant>> people, List<Id<Juror>> jurors, int awaited) {
        this(submission, people, jurors, jurors, awaited);
    }

    /** The same with as many jurors awaited. */
    Pitch awaiting(int others) {
        return new Pitch(submission, people, jurors, suited, others);
    }
}
