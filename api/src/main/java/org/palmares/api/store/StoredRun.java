package org.palmares.api.store;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.EventHash;
import org.palmares.engine.domain.Problem;

/**
 * A run as it stands. Once its status is not open any more it never changes.
 *
 * @param id opaque
 * @param number 1, 2, 3… within its event
 * @param inputHash the exact content of the event that it uses
 * @param order what was asked
 * @param budget evaluations that it might spend; known once it is done
 * @param versions of engine, lexicon and packs; known once it is done
 */
public record StoredRun(
        String id,
        String event,
        int number,
        RunStatus status,
        EventHash inputHash,
        NewRun order,
        OptionalLong budget,
        SortedMap<String, String> versions,
        Optional<StoredProgress> progress,
        List<Problem> problems,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt) {
    public StoredRun {
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
        problems = List.copyOf(problems);
    }
}
