package org.palmares.api.run;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Language;

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
}
