package org.palmares.api.cli;

import org.palmares.api.report.Console;
import org.palmares.api.run.RunProgress;
import org.palmares.engine.domain.Text;

/** Tells how far a run is, on one live line, where a person watches. */
final class Narrator implements RunProgress, AutoCloseable {
    private final Console console;

    Narrator(Voice voice) {
        this.console = voice.err();
    }

    @Override
    public void at(Step step) {
        Text stage = new Text(
                "Équipes, meilleur jusqu'ici (impératif / fort / souple) : " + step.best(),
                "Teams, best so far (hard / strong / soft): " + step.best());
        console.progress(stage, step.evaluations(), step.budget());
    }

    @Override
    public void close() {
        console.endProgress();
    }
}
