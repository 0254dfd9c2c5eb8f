package org.palmares.api.runs;

import java.util.Optional;
import org.palmares.api.http.EventId;
import org.palmares.api.http.ProblemException;
import org.palmares.api.store.EventStore;
import org.palmares.api.store.RunStore;
import org.palmares.api.store.StoredRun;

/** Finds what an address names, or says why not. Thread-safe. */
public final class RunFinder {

    /** Stands for the run with the highest number. */
    static final String LATEST = "latest";

    private final EventStore events;
    private final RunStore runs;

    public RunFinder(EventStore events, RunStore runs) {
        this.events = events;
        this.runs = runs;
    }

    String requireEvent(String event) {
        return events.findEvent(EventId.require(event))
                .orElseThrow(EventId::unknown)
                .id();
    }

    StoredRun requireRun(String event, String run) {
        String known = requireEvent(event);
        Optional<StoredRun> found = run.equals(LATEST) ? runs.findLatest(known) : runs.findRun(known, run);
        return found.orElseThrow(RunFinder::unknownRun);
    }

    /** The run, which must have ended with results. */
    StoredRun requireResults(String event, String run) {
        StoredRun found = requireRun(event, run);
        if (found.status().isOpen()) {
            throw notFinished();
        }
        if (!found.status().hasOutputs()) {
            throw noResults(found);
        }
        return found;
    }

    static ProblemException unknownRun() {
        return new ProblemException(
                404,
                "RUN_UNKNOWN",
                "Aucun calcul de ce nom pour cet événement : voyez la liste à l'adresse /runs.",
                "No run of this name for this event: see the list at /runs.");
    }

    private static ProblemException notFinished() {
        return new ProblemException(
                409,
                "RUN_NOT_FINISHED",
                "Ce calcul n'est pas terminé : demandez de nouveau dans un instant.",
                "This run is not finished: ask again in a moment.");
    }

    private static ProblemException noResults(StoredRun run) {
        return new ProblemException(
                409,
                "RUN_WITHOUT_RESULTS",
                "Ce calcul s'est terminé sans résultat (%s) : lisez ses problèmes, corrigez, relancez."
                        .formatted(run.status().code()),
                "This run ended without a result (%s): read its problems, correct, run again."
                        .formatted(run.status().code()));
    }
}
