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

    /** What sheets have in common that one sentence may tell: a juror who left the same criteria blank in several. */
    public List<Object> alike() {
        return cause == Cause.INCOMPLETE ? List.of(juror, blank) : List.of(juror, submission);
    }
}
