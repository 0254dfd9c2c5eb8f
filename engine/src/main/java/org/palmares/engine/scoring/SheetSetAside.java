package org.palmares.engine.scoring;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
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

    /** The same as a problem for a person; {@code place} is where the sheet was read. */
    public Problem problem(Place place) {
        return cause == Cause.ENTRY_EXCLUDED
                ? Problem.notice(place, "SHEET_" + cause, message())
                : Problem.asked(place, "SHEET_" + cause, message());
    }

    /** What sheets have in common that one sentence may tell: a juror who left the same criteria blank in several. */
    public List<Object> alike() {
        return cause == Cause.INCOMPLETE ? List.of(juror, blank) : List.of(juror, submission);
    }

    /** Sheets that are alike, as one problem for a person; {@code place} is where the first of them was read. */
    public static Problem problem(List<SheetSetAside> alike, Place place) {
        SheetSetAside first = alike.get(0);
        return alike.size() == 1
                ? first.problem(place)
                : Problem.asked(
                        place,
                        "SHEET_" + first.cause,
                        new Text(
                                alike.size() + " grilles du membre du jury " + first.juror + " ne comptent pas : "
                                        + first.reason.fr(),
                                alike.size() + " sheets of juror " + first.juror + " do not count: "
                                        + first.reason.en()));
    }

    private Text message() {
        return new Text(
                "la grille du membre du jury " + juror + " pour " + submission + " ne compte pas : " + reason.fr(),
                "the sheet of juror " + juror + " for " + submission + " does not count: " + reason.en());
    }
}
