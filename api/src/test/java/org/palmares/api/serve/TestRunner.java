package org.palmares.api.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.EventHash;
import org.palmares.api.run.EventRunner;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunProgress;
import org.palmares.api.run.RunResult;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Run;
import org.palmares.engine.domain.Text;

/**
 * A small, deterministic runner. The text of {@code event.yaml} says what it does: {@code bad} is bad input, {@code
 * break} throws, {@code
 * unstorable} gives an output that no database takes, {@code block} waits until it is cancelled, anything else gives tables that hold the seed.
 */
final class TestRunner implements EventRunner {

    /** A permit for each blocking run that has begun. */
    private final Semaphore begun = new Semaphore(0);

    /** Once open, blocking runs return a result, cancelled or not. */
    final CountDownLatch release = new CountDownLatch(1);

    @Override
    public RunResult run(Path eventFolder, RunOrder order, RunProgress progress, BooleanSupplier cancelled) {
        String said = text(eventFolder.resolve("event.yaml")).strip();
        if (said.equals("break")) {
            throw new IllegalStateException("secret detail of ours");
        }
        if (said.equals("bad")) {
            return new RunResult(RunResult.Status.BAD_INPUT, Optional.empty(), new TreeMap<>(), List.of(problem()));
        }
        if (said.equals("block")) {
            block(progress, cancelled);
        }
        RunResult result = result(eventFolder, order);
        return said.equals("unstorable") ? withUnstorableOutput(result) : result;
    }

    private static RunResult withUnstorableOutput(RunResult result) {
        TreeMap<String, Bytes> outputs = new TreeMap<>(result.outputs());
        outputs.put("z\u0000.csv", Bytes.utf8("z"));
        return new RunResult(result.status(), result.run(), outputs, result.problems());
    }

    private void block(RunProgress progress, BooleanSupplier cancelled) {
        progress.at(new RunProgress.Step("formation", "0hard/-3soft", 42, 100));
        begun.release();
        while (!cancelled.getAsBoolean() && !isReleased()) {
            progress.at(new RunProgress.Step("formation", "0hard/-3soft", 42, 100));
        }
    }

    private boolean isReleased() {
        try {
            return release.await(10, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Waits until this many more blocking runs have begun. */
    void awaitBegun(int runs) {
        try {
            if (!begun.tryAcquire(runs, 30, TimeUnit.SECONDS)) {
                throw new AssertionError(runs + " blocking runs did not begin");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static RunResult result(Path eventFolder, RunOrder order) {
        Map<String, Bytes> outputs = Map.of(
                "teams.csv",
                        Bytes.utf8("\uFEFFteam;participant;note\nT1;P1;\"a;b <i>\"\nT1;P2;"
                                + order.seed().orElse(1) + "\n"),
                "teams.xlsx", Bytes.of(new byte[] {'P', 'K', 3, 4}),
                "proposal-2/teams.csv", Bytes.utf8("team;participant\nT1;P2\n"),
                "ranking-1-round.csv", Bytes.utf8("rank,submission\n1,S1\n"),
                "ranking-2-round.csv", Bytes.utf8("rank,submission\n1,S2\n"),
                "minutes.html", Bytes.utf8("<!DOCTYPE html><title>PV</title>"));
        TreeMap<String, String> versions = new TreeMap<>(Map.of("engine", "1"));
        Run run = new Run(
                Id.of("e"),
                hash(eventFolder).hex(),
                order.seed().orElse(1),
                order.clock(),
                order.evaluations().orElse(100),
                versions);
        return new RunResult(RunResult.Status.DONE, Optional.of(run), new TreeMap<>(outputs), List.of());
    }

    static Problem problem() {
        return Problem.error(
                Place.of("event.yaml", 3, 7), "EVENT_UNKNOWN_KEY", new Text("Clé inconnue <b>.", "Unknown key <b>."));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EventHash hash(Path folder) {
        try {
            return EventHash.of(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
