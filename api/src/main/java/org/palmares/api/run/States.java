package org.palmares.api.run;

import org.palmares.api.report.MinutesEntry.State;
import org.palmares.api.report.Typography;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/** What became of a finding, in both languages. */
final class States {
    private States() {}

    static Text text(State state) {
        return new Text(state.in(new Typography(Language.FR)), state.in(new Typography(Language.EN)));
    }
}
