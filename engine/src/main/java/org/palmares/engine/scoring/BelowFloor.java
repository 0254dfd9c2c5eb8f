package org.palmares.engine.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;

/** The jury's mean mark of a ranked entry lies below a criterion's floor. What follows is not decided here. */
public record BelowFloor(Id<Submission> submission, Id<Criterion> criterion, MeanMark mean, BigDecimal floor) {
    public BelowFloor {
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(floor, "floor");
    }
}
