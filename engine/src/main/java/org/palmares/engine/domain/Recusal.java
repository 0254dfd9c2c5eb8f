package org.palmares.engine.domain;

import java.util.Comparator;
import java.util.Objects;

/** A juror takes no part for one submission; {@code reason} says why. Ordered by juror, then submission. */
public record Recusal(Id<Juror> juror, Id<Submission> submission, Text reason) implements Comparable<Recusal> {
    private static final Comparator<Recusal> ORDER =
            Comparator.comparing(Recusal::juror).thenComparing(Recusal::submission);

    public Recusal {
        Objects.requireNonNull(juror, "juror");
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public int compareTo(Recusal other) {
        return ORDER.compare(this, other);
    }
}
