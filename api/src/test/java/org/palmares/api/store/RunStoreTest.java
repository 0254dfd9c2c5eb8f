package org.palmares.api.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.EventHash;
import org.palmares.api.store.embedded.TestPostgres;

@Timeout(120)
class RunStoreTest {

    private static final Instant NOW = Instant.parse("2026-10-09T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final NewRun ORDER = new NewRun(
            OptionalLong.of(-7), Optional.of(Instant.parse("2026-01-01T00:00:00.123456789Z")), OptionalLong.of(9));
    private static final StoredProgress PROGRESS = new StoredProgress("formation", "0hard", 3, 10);

    private static Database database;
    private static RunStore runs;
    private static int made;

    private String event;

    @BeforeAll
    static void open() throws CannotStartException {
        database = Database.open(TestPostgres.freshDatabase());
        runs = new RunStore(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void putEvent() {
        event = "event_" + made++;
        EventContent content = new EventContent(new EventHash("0".repeat(64)), Bytes.utf8("zip"), false, false);
        new EventStore(database).put(event, content, new EventStore.Condition.Absent(), false, NOW);
    }

    @Test
    void run_comes_back_as_it_was_asked_and_ended() {
        ClaimedRun claimed = claim("a");
        runs.saveProgress(claimed, PROGRESS);
        runs.finish(claimed, end(RunStatus.DONE), LATER);

        assertEquals(
                Optional.of(new StoredRun(
                        event + "a",
                        event,
                        1,
                        RunStatus.DONE,
                        new EventHash("0".repeat(64)),
                        ORDER,
                        OptionalLong.of(9),
                        new TreeMap<>(Map.of("engine", "1")),
                        Optional.of(PROGRESS),
                        List.of(),
                        NOW,
                        Optional.of(NOW),
                        Optional.of(LATER))),
                runs.findRun(event, event + "a"));
        assertEquals(Optional.of(Bytes.utf8("x;y\n")), runs.findOutput(event + "a", "teams.csv"));
        assertEquals(Bytes.utf8("zip"), claimed.zip());
    }

    @Test
    void run_of_an_unknown_event_is_not_created() {
        assertEquals(Optional.empty(), runs.create("x", "nobody", ORDER, NOW));
    }

    @Test
    void numbers_count_within_each_event() {
        create("a");
        create("b");

        assertEquals(
                List.of(2, 1),
                runs.listRuns(event, 10).stream().map(StoredRun::number).toList());
        assertEquals(
                List.of(2),
                runs.listRuns(event, 1).stream().map(StoredRun::number).toList());
        assertEquals(Optional.of(2), runs.findLatest(event).map(StoredRun::number));
    }

    @Test
    void run_is_claimed_once() {
        create("a");

        assertEquals(1, runs.claim(event + "a", NOW).orElseThrow().attempt());
        assertEquals(Optional.empty(), runs.claim(event + "a", NOW));
    }

    @Test
    void worker_of_an_older_attempt_changes_nothing() {
        ClaimedRun claimed = claim("a");
        ClaimedRun stale = new ClaimedRun(claimed.id(), claimed.attempt() - 1, claimed.order(), claimed.zip());
        Optional<StoredRun> before = runs.findRun(event, claimed.id());

        assertEquals(false, runs.saveProgress(stale, PROGRESS));
        assertEquals(false, runs.finish(stale, end(RunStatus.DONE), LATER));

        assertEquals(before, runs.findRun(event, claimed.id()));
        assertEquals(List.of(), runs.listOutputs(claimed.id()));
        assertEquals(true, runs.saveProgress(claimed, PROGRESS));
        assertEquals(true, runs.finish(claimed, end(RunStatus.DONE), LATER));
    }

    @Test
    void interrupted_worker_changes_nothing_more() {
        ClaimedRun claimed = claim("a");
        runs.interruptRunning(LATER);

        assertEquals(false, runs.finish(claimed, end(RunStatus.DONE), LATER));
        assertEquals(
                Optional.of(RunStatus.INTERRUPTED),
                runs.findRun(event, claimed.id()).map(StoredRun::status));
    }

    @Test
    void cancel_is_told_to_the_worker_with_its_next_progress() {
        ClaimedRun claimed = claim("a");

        assertEquals(true, runs.saveProgress(claimed, PROGRESS));
        runs.cancel(event, claimed.id(), LATER);
        assertEquals(false, runs.saveProgress(claimed, PROGRESS));
    }

    @Test
    void finished_run_cannot_be_changed_or_deleted_by_any_statement() {
        ClaimedRun claimed = claim("a");
        runs.finish(claimed, end(RunStatus.NEEDS_PERSON), LATER);

        for (String change : List.of(
                "update run set status = 'failed' where id = ?",
                "update run set seed = 2 where id = ?",
                "update run set finished_at = null, status = 'queued' where id = ?",
                "delete from run where id = ?",
                "update run_output set bytes = '' where run = ?",
                "delete from run_output where run = ?",
                "insert into run_output values (?, 'more.csv', '', repeat('0', 64))")) {
            assertThrows(
                    JdbiException.class,
                    () -> database.jdbi().useHandle(handle -> handle.execute(change, claimed.id())),
                    change);
        }
        assertEquals(Optional.of(RunStatus.NEEDS_PERSON), runs.findLatest(event).map(StoredRun::status));
    }

    @Test
    void content_of_an_event_cannot_be_changed_by_any_statement() {
        assertThrows(
                JdbiException.class,
                () -> database.jdbi()
                        .useHandle(
                                handle -> handle.execute("update event_version set zip = '' where event = ?", event)));
    }

    @Test
    void all_outputs_are_kept_or_none() {
        ClaimedRun claimed = claim("a");
        TreeMap<String, Bytes> outputs =
                new TreeMap<>(Map.of("a.csv", Bytes.utf8("Martin"), "z\u0000.csv", Bytes.utf8("z")));
        RunEnd broken = new RunEnd(
                RunStatus.DONE, OptionalLong.empty(), OptionalLong.empty(), new TreeMap<>(), List.of(), outputs);

        JdbiException refused = assertThrows(JdbiException.class, () -> runs.finish(claimed, broken, LATER));

        assertEquals(List.of(), runs.listOutputs(claimed.id()));
        assertEquals(
                Optional.of(RunStatus.RUNNING),
                runs.findRun(event, claimed.id()).map(StoredRun::status));
    }

    @Test
    void waiting_runs_are_listed_the_oldest_first() {
        runs.listQueued().forEach(id -> runs.claim(id, NOW));
        create("b");
        create("a");

        assertEquals(List.of(event + "b", event + "a"), runs.listQueued());
    }

    /** All that a log would show. */
    private static String told(Exception error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private void create(String name) {
        assertEquals(true, runs.create(event + name, event, ORDER, NOW).isPresent());
    }

    private ClaimedRun claim(String name) {
        create(name);
        return runs.claim(event + name, NOW).orElseThrow();
    }

    private static RunEnd end(RunStatus status) {
        return new RunEnd(
                status,
                OptionalLong.of(-7),
                OptionalLong.of(9),
                new TreeMap<>(Map.of("engine", "1")),
                List.of(),
                new TreeMap<>(Map.of("teams.csv", Bytes.utf8("x;y\n"))));
    }
}
