package org.palmares.engine.jury;

import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;

/**
 * One more sheet that would help to decide.
 *
 * @param line the rank after which the line is drawn
 * @param rival the entry against which it stands at that line
 * @param settles the share, from 0 to 1, by which the sheet is expected to reduce the variance of their difference
 * @param changes the probability that the sheet puts the two the other way round
 * @param juror who would read; empty where nobody may, or nobody has time
 */
public record FurtherReading(
        Id<Submission> submission,
        int line,
        Id<Submission> rival,
        double settles,
        double changes,
        Optional<Id<Juror>> juror) {
    public FurtherReading {
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(rival, "rival");
        Objects.requireNonNull(juror, "juror");
    }

    FurtherReading by(Id<Juror> reader) {
        return new FurtherReading(submission, line, rival, settles, changes, Optional.of(reader));
    }
}
