package org.palmares.api.run.jury;

import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Text;

/** Why a sheet may not be one of the jury's: it waits for a person, and does not count meanwhile. */
interface SheetDoubt {
    /** Whether a sheet of this round waits. */
    boolean waits(Round round, ScoreSheetDraft sheet);

    String code();

    /**
     * What is asked, without the round.
     *
     * @param juror by name and id
     * @param entries whose sheets wait, listed
     */
    Text asked(String juror, Text entries);
}
