package org.palmares.engine.jury;

import java.util.Comparator;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;

/** One juror reads one submission. Ordered by submission, then juror. */
public record Reading(Id<Juror> juror, Id<Submission> submission) implements Comparable<Reading> {
    private static final Comparator<Reading> ORDER =
            Comparator.comparing(Reading::submission).thenComparing(Reading::juror);

    public Reading {
        Objects.requireNonNull(juror, "juror");
        Objects.requireNonNull(submission, "submission");
    }

    @Override
    public int compareTo(Reading other) {
        return ORDER.compare(this, other);
    }
}
