package org.palmares.api.run.jury;

import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Text;

/**
 * Sheets of jurors who are said to be absent: either they judged or they were not there. Whoever judged and left since is
 * named in a replacement, and what was signed stays.
 */
record AbsentJurors(JuryAtWork jury) implements SheetDoubt {
    static final String CODE = "SHEET_OF_ABSENT_JUROR";

    @Override
    public boolean waits(Round round, ScoreSheetDraft sheet) {
        return jury.isSaidAbsent(sheet.juror());
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Text asked(String juror, Text entries) {
        return new Text(
                "ce que " + juror + " a noté ne compte pas (" + entries.fr()
                        + ") : jurors.csv dit « present : non ». Pour l'accepter, écrivez « oui » ; si la personne a noté"
                        + " puis est partie, ajoutez-la aussi à replacements.csv ; sinon, retirez ces grilles.",
                "what " + juror + " marked does not count (" + entries.en()
                        + "): jurors.csv says \"present: no\". To accept it, write \"yes\"; who marked and then left is"
                        + " added to replacements.csv too; else strike these sheets.");
    }
}
