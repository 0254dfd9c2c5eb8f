package org.palmares.api.run.jury;

import java.util.List;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.Reading;

/**
 * Sheets of substitutes whom nobody called: every seat is taken, the published assignment gives them nothing, and where none
 * is published no juror steps aside for the entry.
 */
record UncalledSubstitutes(JuryAtWork jury, Seats seats) implements SheetDoubt {
    static final String CODE = "SHEET_OF_UNCALLED_SUBSTITUTE";

    @Override
    public boolean waits(Round round, ScoreSheetDraft sheet) {
        return seats.isSubstitute(sheet.juror()) && !isCalled(sheet.juror(), sheet.submission(), round);
    }

    private boolean isCalled(Id<Juror> substitute, Id<Submission> submission, Round round) {
        List<Reading> planned = jury.planned(round.id());
        boolean called = planned.isEmpty()
                ? seats.anybodyStepsAside(submission)
                : planned.stream().anyMatch(reading -> reading.juror().equals(substitute));
        return called || seats.isAnyEmpty(round);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Text asked(String juror, Text entries) {
        return new Text(
                "ce que " + juror + ", suppléance que personne n'a appelée, a noté ne compte pas (" + entries.fr()
                        + "). Pour l'accepter, ajoutez ces lectures à assignment.csv, ou nommez la personne"
                        + " remplacée dans replacements.csv.",
                "what " + juror + ", a substitute whom nobody called, marked does not count (" + entries.en()
                        + "). To accept it, add these readings to assignment.csv, or name whoever is replaced in"
                        + " replacements.csv.");
    }
}
