package org.palmares.api.run;

import org.palmares.api.report.MinutesEntry.Note;
import org.palmares.api.report.MinutesEntry.State;
import org.palmares.api.report.Typography;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/** What became of a finding, in both languages. */
final class States {
    private States() {}

    static Text text(Finding finding, State state) {
        Note note = Note.of(finding, state);
        return new Text(note.fate(new Typography(Language.FR)), note.fate(new Typography(Language.EN)));
    }
}
