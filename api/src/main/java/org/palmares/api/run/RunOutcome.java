package org.palmares.api.run;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.Bytes;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;

/**
 * A run's result and how to tell it to a person.
 *
 * @param result what the run gave
 * @param stages what happened at each stage, in order; empty on bad input
 * @param language the main language of the event, or the one asked for where the event could not be read
 */
public record RunOutcome(RunResult result, List<StageSummary> stages, Language language) {
    public RunOutcome {
        Objects.requireNonNull(result, "result");
        stages = List.copyOf(stages);
        Objects.requireNonNull(language, "language");
    }

    /** Bad input: nothing was done. */
    public static RunOutcome refused(List<Problem> problems, Language language) {
        RunResult result = new RunResult(RunResult.Status.BAD_INPUT, Optional.empty(), new TreeMap<>(), problems);
        return new RunOutcome(result, List.of(), language);
    }

    /** Files that are made of what a folder holds and are no run to be repeated. */
    public static RunOutcome of(
            SortedMap<String, Bytes> files, List<Problem> problems, List<StageSummary> stages, Language language) {
        RunResult result = new RunResult(RunResult.Status.of(problems), Optional.empty(), files, problems);
        return new RunOutcome(result, stages, language);
    }
}
