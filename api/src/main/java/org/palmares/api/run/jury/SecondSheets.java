package org.palmares.api.run.jury;

import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Text;

/**
 * Second sheets of one seat, where no assignment is published: of whoever took it, for what was signed before, and of
 * whoever left it, for what they signed after their hour and the other one too.
 */
record SecondSheets(JuryAtWork jury) implements SheetDoubt {
    static final String CODE = "SHEET_SECOND_OF_SEAT";

    @Override
    public boolean waits(Round round, ScoreSheetDraft sheet) {
        return jury.planned(round.id()).isEmpty()
                && (jury.succession().isSpare(sheet.juror(), round.id(), sheet.submission())
                        || jury.succession().isLate(sheet.juror(), round.id(), sheet.submission()));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Text asked(String juror, Text entries) {
        return new Text(
                "ce que " + juror + " a noté ne compte pas (" + entries.fr()
                        + ") : le remplacement lui donne la même place qu'à une autre personne, qui a signé aussi."
                        + " Retirez l'une des deux grilles, ou corrigez replacements.csv (replaced_by, at).",
                "what " + juror + " marked does not count (" + entries.en()
                        + "): by the replacement this is the seat of somebody else too, who signed as well. Strike one of"
                        + " the two sheets, or correct replacements.csv (replaced_by, at).");
    }
}
