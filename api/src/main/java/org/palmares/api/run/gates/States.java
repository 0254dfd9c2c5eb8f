package org.palmares.api.run.gates;

import org.palmares.api.report.MinutesEntry.Note;
import org.palmares.api.report.MinutesEntry.State;
import org.palmares.api.report.Typography;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/** What became of a finding, in both languages. */
public final class States {
    private States() {}

    public static Text text(Finding finding, State state) {
        Note note = Note.of(finding, state, false);
        return new Text(note.fate(new Typography(Language.FR)), note.fate(new Typography(Language.EN)));
    }
}
