package org.palmares.api.cli;

import java.util.ArrayList;
import java.util.List;
import org.palmares.api.report.Console;
import org.palmares.api.run.RunProgress;
import org.palmares.engine.domain.Text;

/**
 * Tells, where a person watches, how far a run is: the budget spent, the best score so far, and below it the constraints
 * that could be kept better. The same lines are written over, at most ten times a second.
 */
final class Narrator implements RunProgress, AutoCloseable {
    private static final long PAUSE_NANOS = 100_000_000;

    private final Console console;
    private long next = Long.MIN_VALUE;

    Narrator(Voice voice) {
        this.console = voice.err();
    }

    @Override
    public void at(Step step) {
        long now = System.nanoTime();
        if (next == Long.MIN_VALUE || now - next >= 0) {
            next = now + PAUSE_NANOS;
            console.progress(stage(step), details(step), step.evaluations(), step.budget());
        }
    }

    private static Text stage(Step step) {
        Text formed = step.stage().equals(RunProgress.ROTATION)
                ? new Text("Tablées", "Tables")
                : new Text("Équipes", "Teams");
        return new Text(
                formed.fr() + " (impératif / fort / souple) : " + step.best(),
                formed.en() + " (hard / strong / soft): " + step.best());
    }

    private static List<Text> details(Step step) {
        List<Text> details = new ArrayList<>();
        for (Open open : step.open()) {
            String cost = open.bound() == 0 ? "" + open.cost() : open.cost() + " (≥ " + open.bound() + ")";
            details.add(new Text(
                    "  " + cost + "  " + open.sentence().fr(),
                    "  " + cost + "  " + open.sentence().en()));
        }
        return details;
    }

    @Override
    public void close() {
        console.endProgress();
    }
}
