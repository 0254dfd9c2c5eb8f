package org.palmares.api.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.EventHash;
import org.palmares.engine.domain.Problem;

/**
 * The runs. A run is asked for, claimed by one worker, and ended once; every write of a worker names its attempt, so
 * that one that has lost the run changes nothing. Thread-safe.
 */
public final class RunStore {

    private static final String SELECT = """
            select r.id, r.event, r.number, r.status, v.hash, r.seed, r.clock, r.evaluations, r.budget,
                   r.versions::text as versions, r.progress::text as progress, r.problems::text as problems,
                   r.created_at, r.started_at, r.finished_at
              from run r join event_version v on v.id = r.version
            """;

    private static final TypeReference<TreeMap<String, String>> VERSIONS = new TypeReference<>() {};
    private static final TypeReference<StoredProgress> PROGRESS = new TypeReference<>() {};
    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};

    private final Database database;

    public RunStore(Database database) {
        this.database = database;
    }

    /** Queues a run of the event's content in force; empty if there is no such event. */
    public Optional<StoredRun> create(String id, String event, NewRun order, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            handle.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", event);
            int rows = handle.createUpdate("""
                            insert into run (id, event, version, number, status, seed, clock, evaluations, created_at)
                            select :id, e.id, e.version,
                                   1 + coalesce((select max(number) from run where run.event = e.id), 0),
                                   'queued', :seed, :clock, :evaluations, :now
                              from event e where e.id = :event
                            """)
                    .bind("id", id)
                    .bind("event", event)
                    .bind("seed", boxed(order.seed()))
                    .bind("clock", order.clock().map(Instant::toString).orElse(null))
                    .bind("evaluations", boxed(order.evaluations()))
                    .bind("now", now)
                    .execute();
            return rows == 0 ? Optional.empty() : find(handle, event, id);
        });
    }

    public Optional<StoredRun> findRun(String event, String id) {
        return database.jdbi().withHandle(handle -> find(handle, event, id));
    }

    /** The run with the highest number, whatever its status. */
    public Optional<StoredRun> findLatest(String event) {
        return listRuns(event, 1).stream().findFirst();
    }

    /** The newest runs of an event, the newest first. */
    public List<StoredRun> listRuns(String event, int limit) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                SELECT + "where r.event = :event order by r.number desc limit :limit")
                        .bind("event", event)
                        .bind("limit", limit)
                        .map(RunStore::run)
                        .list());
    }

    /** Ids of the runs that wait, the oldest first. */
    public List<String> listQueued() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select id from run where status = 'queued' order by created_at, event collate \"C\", number")
                        .mapTo(String.class)
                        .list());
    }

    /** Takes a queued run; empty if it is not queued any more. */
    public Optional<ClaimedRun> claim(String id, Instant now) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        update run set status = 'running', attempt = attempt + 1, started_at = :now
                          from event_version v
                         where run.id = :id and run.status = 'queued' and v.id = run.version
                        returning run.id, run.attempt, run.seed, run.clock, run.evaluations, v.zip
                        """)
                        .bind("id", id)
                        .bind("now", now)
                        .map(row -> new ClaimedRun(
                                row.getColumn("id", String.class),
                                row.getColumn("attempt", Integer.class),
                                order(row),
                                Bytes.of(row.getColumn("zip", byte[].class))))
                        .findOne());
    }

    /** Notes how far a run is; false once its worker should stop, because of a cancel or because it lost the run. */
    public boolean saveProgress(ClaimedRun run, StoredProgress progress) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        update run set progress = :progress::jsonb
                         where id = :id and attempt = :attempt and status = 'running'
                        returning not cancel_requested
                        """)
                        .bind("id", run.id())
                        .bind("attempt", run.attempt())
                        .bind("progress", Json.write(progress))
                        .mapTo(boolean.class)
                        .findOne()
                        .orElse(false));
    }

    /** Ends a run with its outputs, all or nothing; false if the worker had lost it. */
    public boolean finish(ClaimedRun run, RunEnd end, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            Optional<String> mine = handle.createQuery(
                            "select id from run where id = :id and attempt = :attempt and status = 'running' for update")
                    .bind("id", run.id())
                    .bind("attempt", run.attempt())
                    .mapTo(String.class)
                    .findOne();
            mine.ifPresent(id -> {
                insertOutputs(handle, id, end.outputs());
                close(handle, id, end, now);
            });
            return mine.isPresent();
        });
    }

    /** Cancels a waiting run at once and asks a running one to stop; the run as it then stands. */
    public Optional<StoredRun> cancel(String event, String id, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            handle.createUpdate("""
                            update run
                               set cancel_requested = true,
                                   status = case status when 'queued' then 'cancelled' else status end,
                                   finished_at = case status when 'queued' then cast(:now as timestamptz) end
                             where id = :id and event = :event and status in ('queued', 'running')
                            """)
                    .bind("id", id)
                    .bind("event", event)
                    .bind("now", now)
                    .execute();
            return find(handle, event, id);
        });
    }

    /** Marks every running run interrupted: for a start or an end of the server, when no worker is alive. */
    public int interruptRunning(Instant now) {
        return database.jdbi()
                .withHandle(handle -> handle.createUpdate(
                                "update run set status = 'interrupted', finished_at = :now where status = 'running'")
                        .bind("now", now)
                        .execute());
    }

    /** Forgets which tasks a dead server had in hand; for the start of the server. */
    public void clearQueue() {
        database.jdbi().useHandle(handle -> handle.execute("delete from scheduled_tasks"));
    }

    /** The files of a run, by name. */
    public List<RunOutput> listOutputs(String run) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select name, length(bytes)::bigint as size, sha256
                          from run_output where run = :run order by name collate "C"
                        """)
                        .bind("run", run)
                        .map(row -> new RunOutput(
                                row.getColumn("name", String.class),
                                row.getColumn("size", Long.class),
                                row.getColumn("sha256", String.class)))
                        .list());
    }

    public Optional<Bytes> findOutput(String run, String name) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery("select bytes from run_output where run = :run and name = :name")
                                .bind("run", run)
                                .bind("name", name)
                                .mapTo(byte[].class)
                                .findOne()
                                .map(Bytes::of));
    }

    private static Optional<StoredRun> find(Handle handle, String event, String id) {
        Query query = handle.createQuery(SELECT + "where r.event = :event and r.id = :id");
        return query.bind("event", event).bind("id", id).map(RunStore::run).findOne();
    }

    private static void insertOutputs(Handle handle, String run, Map<String, Bytes> outputs) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into run_output (run, name, bytes, sha256) values (:run, :name, :bytes, :sha256)");
        outputs.forEach((name, bytes) -> batch.bind("run", run)
                .bind("name", name)
                .bind("bytes", bytes.toArray())
                .bind("sha256", bytes.sha256())
                .add());
        batch.execute();
    }

    private static void close(Handle handle, String id, RunEnd end, Instant now) {
        handle.createUpdate("""
                        update run
                           set status = :status, seed = coalesce(:seed, seed), budget = :budget, versions = :versions::jsonb,
                               problems = :problems::jsonb, finished_at = :now
                         where id = :id
                        """)
                .bind("id", id)
                .bind("status", end.status().code())
                .bind("seed", boxed(end.seed()))
                .bind("budget", boxed(end.budget()))
                .bind("versions", Json.write(end.versions()))
                .bind("problems", Json.write(end.problems()))
                .bind("now", now)
                .execute();
    }

    private static StoredRun run(RowView row) {
        return new StoredRun(
                row.getColumn("id", String.class),
                row.getColumn("event", String.class),
                row.getColumn("number", Integer.class),
                RunStatus.of(row.getColumn("status", String.class)),
                new EventHash(row.getColumn("hash", String.class)),
                order(row),
                number(row, "budget"),
                Json.read(row.getColumn("versions", String.class), VERSIONS),
                Optional.ofNullable(row.getColumn("progress", String.class)).map(text -> Json.read(text, PROGRESS)),
                Json.read(row.getColumn("problems", String.class), PROBLEMS),
                row.getColumn("created_at", Instant.class),
                Optional.ofNullable(row.getColumn("started_at", Instant.class)),
                Optional.ofNullable(row.getColumn("finished_at", Instant.class)));
    }

    private static NewRun order(RowView row) {
        return new NewRun(
                number(row, "seed"),
                Optional.ofNullable(row.getColumn("clock", String.class)).map(Instant::parse),
                number(row, "evaluations"));
    }

    private static OptionalLong number(RowView row, String column) {
        Long value = row.getColumn(column, Long.class);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static Long boxed(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
