package org.palmares.engine.jury;

import java.util.Comparator;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;

/**
 * One juror judges one submission. Ordered by submission, then juror.
 *
 * @param expert whether the submission's category is among the juror's fields, or the submission has none
 */
public record Assignment(Id<Juror> juror, Id<Submission> submission, boolean expert) implements Comparable<Assignment> {
    private static final Comparator<Assignment> ORDER =
            Comparator.comparing(Assignment::submission).thenComparing(Assignment::juror);

    public Assignment {
        Objects.requireNonNull(juror, "juror");
        Objects.requireNonNull(submission, "submission");
    }

    @Override
    public int compareTo(Assignment other) {
        return ORDER.compare(this, other);
    }
}
