package org.palmares.api.store;

import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.Bytes;
import org.palmares.engine.domain.Problem;

/**
 * How a run ended, with all that is kept of it.
 *
 * @param seed the one used; empty where no search began
 * @param budget evaluations that it might spend; empty likewise
 */
public record RunEnd(
        RunStatus status,
        OptionalLong seed,
        OptionalLong budget,
        SortedMap<String, String> versions,
        List<Problem> problems,
        SortedMap<String, Bytes> outputs) {
    public RunEnd {
        if (status.isOpen()) {
            throw new IllegalArgumentException("status (%s) must be an end".formatted(status));
        }
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
        problems = List.copyOf(problems);
        outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    }

    /** An end without results. */
    public static RunEnd without(RunStatus status, List<Problem> problems) {
        return new RunEnd(
                status, OptionalLong.empty(), OptionalLong.empty(), new TreeMap<>(), problems, new TreeMap<>());
    }
}
