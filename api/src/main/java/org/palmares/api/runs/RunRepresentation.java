package org.palmares.api.runs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.palmares.api.store.RunOutput;
import org.palmares.api.store.StoredProgress;
import org.palmares.api.store.StoredRun;
import org.palmares.engine.domain.Problem;

/**
 * A run on the wire.
 *
 * @param id opaque
 * @param number 1, 2, 3… within the event
 * @param status queued, running, done, needs_person, bad_input, failed, interrupted or cancelled
 * @param seed the one asked for, then the one used
 * @param inputHash the content of the event that it uses
 * @param outputs the files, to be had at {@code …/files/{name}}; none while the run is open
 */
public record RunRepresentation(
        String id,
        String event,
        int number,
        String status,
        String inputHash,
        OptionalLong seed,
        Optional<Instant> at,
        OptionalLong evaluations,
        OptionalLong budget,
        SortedMap<String, String> versions,
        Optional<StoredProgress> progress,
        List<Problem> problems,
        List<RunOutput> outputs,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt) {

    static RunRepresentation of(StoredRun run, List<RunOutput> outputs) {
        return new RunRepresentation(
                run.id(),
                run.event(),
                run.number(),
                run.status().code(),
                run.inputHash().hex(),
                run.order().seed(),
                run.order().clock(),
                run.order().evaluations(),
                run.budget(),
                run.versions(),
                run.progress(),
                run.problems(),
                outputs,
                run.createdAt(),
                run.startedAt(),
                run.finishedAt());
    }
}
