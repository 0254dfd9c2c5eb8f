package org.palmares.api.cli;

import org.palmares.api.report.Console;
import org.palmares.api.run.RunProgress;
import org.palmares.engine.domain.Text;

/** Tells how far a run is and the best plan so far, on one live line of 80 characters, where a person watches. */
final class Narrator implements RunProgress, AutoCloseable {
    private final Console console;

    Narrator(Voice voice) {
        this.console = voice.err();
    }

    @Override
    public void at(Step step) {
        Text stage = new Text(
                "Équipes (impératif / fort / souple) : " + step.best(), "Teams (hard / strong / soft): " + step.best());
        console.progress(stage, step.evaluations(), step.budget());
    }

    @Override
    public void close() {
        console.endProgress();
    }
}
