package org.palmares.engine.scoring;

import java.util.Objects;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;

/**
 * What one criterion brings to an entry's mean.
 *
 * @param mean the jury's mean mark
 * @param weight the criterion's weight; 0 when it does not count
 * @param contribution points; over all criteria they sum to the entry's plain mean
 */
public record CriterionPart(Id<Criterion> criterion, MeanMark mean, int weight, Points contribution) {
    public CriterionPart {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(contribution, "contribution");
    }
}
