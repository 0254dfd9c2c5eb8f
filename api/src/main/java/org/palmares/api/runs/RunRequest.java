package org.palmares.api.runs;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.palmares.api.http.ProblemException;
import org.palmares.api.run.RunOrder;

/**
 * What a client asks of a run; every member may be left out.
 *
 * @param seed the event's own if left out
 * @param at the clock of every stage, ISO 8601 in UTC
 * @param evaluations search budget, at least 1
 */
public record RunRequest(OptionalLong seed, Optional<Instant> at, OptionalLong evaluations) {

    static RunRequest empty() {
        return new RunRequest(OptionalLong.empty(), Optional.empty(), OptionalLong.empty());
    }

    /** @throws ProblemException {@code EVALUATIONS_INVALID} (400) */
    RunOrder order() {
        if (evaluations.isPresent() && evaluations.getAsLong() < 1) {
            throw new ProblemException(
                    400,
                    "EVALUATIONS_INVALID",
                    "« evaluations » vaut %s : donnez au moins 1, ou rien.".formatted(evaluations.getAsLong()),
                    "\"evaluations\" is %s: give at least 1, or nothing.".formatted(evaluations.getAsLong()));
        }
        return new RunOrder(seed, at, evaluations);
    }
}
