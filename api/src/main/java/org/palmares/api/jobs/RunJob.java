package org.palmares.api.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.palmares.api.event.PrivateFolder;
import org.palmares.api.event.ZipFolder;
import org.palmares.api.event.ZipLimits;
import org.palmares.api.run.EventRunner;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunProgress;
import org.palmares.api.run.RunResult;
import org.palmares.api.store.ClaimedRun;
import org.palmares.api.store.RunEnd;
import org.palmares.api.store.RunStatus;
import org.palmares.api.store.RunStore;
import org.palmares.api.store.StoredProgress;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Run;
import org.palmares.engine.domain.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run from claim to end: unpack the event, call the runner, keep what it gave. Thread-safe. */
public final class RunJob {

    private static final Logger LOG = LoggerFactory.getLogger(RunJob.class);

    private final RunStore runs;
    private final EventRunner runner;
    private final Path workFolder;
    private final ZipLimits limits;
    private final Clock clock;
    private final Set<String> cancelled = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    /**
     * @param workFolder an existing private directory for the unpacked folders
     * @param limits those under which the event was accepted
     */
    public RunJob(RunStore runs, EventRunner runner, Path workFolder, ZipLimits limits, Clock clock) {
        this.runs = runs;
        this.runner = runner;
        this.workFolder = workFolder;
        this.limits = limits;
        this.clock = clock;
    }

    /** Runs it, unless it is not waiting any more; every end is a stored status, never an exception. */
    public void execute(String id) {
        Optional<ClaimedRun> claimed = runs.claim(id, clock.instant());
        claimed.ifPresent(run -> {
            keep(run, end(run));
            cancelled.remove(id);
        });
    }

    private void keep(ClaimedRun run, RunEnd end) {
        try {
            finish(run, end);
        } catch (RuntimeException e) {
            // The result itself cannot be stored: an end without it still can, and the run does not stay open.
            LOG.error("result of run {} could not be stored", run.id(), e);
            finish(run, RunEnd.without(RunStatus.FAILED, List.of(failure(run))));
        }
    }

    private void finish(ClaimedRun run, RunEnd end) {
        if (!runs.finish(run, end, clock.instant())) {
            LOG.info("run {} was no longer ours; its result is dropped", run.id());
        }
    }

    void cancel(String id) {
        cancelled.add(id);
    }

    void stopAll() {
        stopping = true;
    }

    private RunEnd end(ClaimedRun run) {
        try {
            RunResult result = call(run);
            // Whoever cancelled does not expect a result, even if it came in the last moment.
            return cancelled.contains(run.id()) || stopping ? stopped(run) : end(result);
        } catch (IOException | RuntimeException | Error e) {
            LOG.error("run {} failed", run.id(), e);
            return stopping ? stopped(run) : RunEnd.without(RunStatus.FAILED, List.of(failure(run)));
        }
    }

    private RunResult call(ClaimedRun run) throws IOException {
        try (PrivateFolder room = PrivateFolder.in(workFolder)) {
            Path zip = Files.write(room.path().resolve("event.zip"), run.zip().toArray());
            Path into = Files.createDirectory(room.path().resolve("event"));
            Path folder = ZipFolder.unpack(zip, into, limits);
            RunOrder order = new RunOrder(
                    run.order().seed(), run.order().clock(), run.order().evaluations());
            return runner.run(folder, order, step -> note(run, step), () -> isStopped(run));
        }
    }

    private void note(ClaimedRun run, RunProgress.Step step) {
        if (!runs.saveProgress(run, new StoredProgress(step.stage(), step.best(), step.evaluations(), step.budget()))) {
            cancelled.add(run.id());
        }
    }

    private boolean isStopped(ClaimedRun run) {
        return stopping || cancelled.contains(run.id());
    }

    private RunEnd stopped(ClaimedRun run) {
        boolean byPerson = cancelled.contains(run.id());
        return RunEnd.without(byPerson ? RunStatus.CANCELLED : RunStatus.INTERRUPTED, List.of());
    }

    private static RunEnd end(RunResult result) {
        return new RunEnd(
                switch (result.status()) {
                    case DONE -> RunStatus.DONE;
                    case NEEDS_PERSON -> RunStatus.NEEDS_PERSON;
                    case BAD_INPUT -> RunStatus.BAD_INPUT;
                },
                result.run().map(Run::seed).map(OptionalLong::of).orElse(OptionalLong.empty()),
                result.run().map(Run::budget).map(OptionalLong::of).orElse(OptionalLong.empty()),
                result.run().map(Run::versions).orElse(new TreeMap<>()),
                result.problems(),
                result.outputs());
    }

    private static Problem failure(ClaimedRun run) {
        return Problem.error(
                Place.of("event.zip"),
                "RUN_FAILED",
                new Text(
                        "Erreur du programme, qui n'est pas de votre fait. Le journal du serveur la décrit sous le numéro %s."
                                .formatted(run.id()),
                        "An error of the program, not of yours. The server's log describes it under number %s."
                                .formatted(run.id())));
    }
}
