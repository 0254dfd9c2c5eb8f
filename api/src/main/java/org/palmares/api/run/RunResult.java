package org.palmares.api.run;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.Bytes;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Run;

/**
 * What a run gave.
 *
 * @param status how it ended
 * @param run what makes it repeatable; empty where bad input kept it from starting
 * @param outputs the files by name ({@code teams.csv}, {@code minutes.html}…); empty on bad input
 * @param problems what a person should know, in the order of finding
 */
public record RunResult(Status status, Optional<Run> run, SortedMap<String, Bytes> outputs, List<Problem> problems) {

    /** How a run ended; the exit status of the command line. */
    public enum Status {
        /** Everything is done: exit 0. */
        DONE,
        /** Done, but something needs a person: exit 1. */
        NEEDS_PERSON,
        /** The input is not usable and there is no output: exit 2. */
        BAD_INPUT;

        /** How a run ended that could do its work and met these problems. */
        public static Status of(List<Problem> problems) {
            return Problem.Severity.ASKED.isAmong(problems) ? NEEDS_PERSON : DONE;
        }
    }

    public RunResult {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(run, "run");
        outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
        problems = List.copyOf(problems);
        if (status == Status.BAD_INPUT && !outputs.isEmpty()) {
            throw new IllegalArgumentException("outputs (%s) of bad input must be empty".formatted(outputs.keySet()));
        }
    }
}
