package org.palmares.engine.scoring;

import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** An entry that has no rank, and why. */
public record Unranked(Id<Submission> submission, Cause cause, Text reason) {
    /** Why an entry has no rank. */
    public enum Cause {
        /** A verdict keeps it out. */
        EXCLUDED,
        /** Fewer complete sheets than the round's quorum, perhaps none. */
        BELOW_QUORUM,
        /** The round carries points over and the entry brings none. */
        NO_PREVIOUS_POINTS,
        /** The round's method cannot rank these marks. */
        METHOD_REFUSED
    }

    public Unranked {
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(reason, "reason");
    }
}
