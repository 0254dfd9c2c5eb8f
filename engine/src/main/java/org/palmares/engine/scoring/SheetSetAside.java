package org.palmares.engine.scoring;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/**
 * A sheet that does not count, and why.
 *
 * @param blank the criteria left blank; empty unless the cause is {@link Cause#INCOMPLETE}
 */
public record SheetSetAside(
        Id<Juror> juror, Id<Submission> submission, Cause cause, List<Id<Criterion>> blank, Text reason) {
    /** Why a sheet does not count. */
    public enum Cause {
        /** The entry itself is not ranked. */
        ENTRY_EXCLUDED,
        /** The juror's marks do not count. */
        JUROR_SUSPENDED,
        /** The juror takes no part for this entry and should not have marked it. */
        RECUSED,
        /** It did not count when the round was closed. */
        LEFT_OUT,
        /** A criterion that counts is blank: a person has to complete the sheet. */
        INCOMPLETE
    }

    public SheetSetAside {
        Objects.requireNonNull(juror, "juror");
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(cause, "cause");
        blank = List.copyOf(blank);
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * What sheets have in common that one sentence may tell: a juror who left the same criteria blank in several, or whose
     * sheets were set aside together.
     */
    public List<Object> alike() {
        return switch (cause) {
            case INCOMPLETE -> List.of(juror, blank);
            case LEFT_OUT -> List.of(juror, cause);
            case ENTRY_EXCLUDED, JUROR_SUSPENDED, RECUSED -> List.of(juror, submission);
        };
    }
}
