package org.palmares.engine.scoring.flags;

import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;

/**
 * A mark far from what its entry got from others and its juror gave to others.
 *
 * @param criterion empty where it is the points of the whole sheet
 * @param given the mark, or the points
 * @param off how far above, or, negative, below what was to be expected from all other marks
 * @param standardised the same in standard errors
 */
public record OutlierMark(
        Id<Juror> juror,
        Id<Submission> submission,
        Optional<Id<Criterion>> criterion,
        double given,
        double off,
        double standardised) {
    public OutlierMark {
        Objects.requireNonNull(juror, "juror");
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(criterion, "criterion");
    }
}
