package org.palmares.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.EventHash;

/** The events and their contents. Thread-safe. */
public final class EventStore {

    private static final String SUMMARY = """
            select e.id, v.hash, v.has_marks, v.has_plan, e.updated_at
              from event e join event_version v on v.id = e.version
            """;

    private final Database database;

    public EventStore(Database database) {
        this.database = database;
    }

    /** What is asked of the content in force before another replaces it. */
    public sealed interface Condition {

        /** Nothing: the event must not exist. */
        record Absent() implements Condition {}

        /** It is this one. */
        record Matches(EventHash hash) implements Condition {}
    }

    /** How a change ended. */
    public enum Change {
        CREATED,
        REPLACED,
        UNCHANGED,
        /** The event exists, and no condition was given. */
        CONDITION_MISSING,
        /** The content in force is another one, or there is none. */
        CONDITION_FAILED,
        /** The content in force holds marks or a plan, and no snapshot was asked for. */
        WOULD_LOSE
    }

    /**
     * Puts a content in force.
     *
     * @param keepSnapshot whether the content replaced is kept for good
     */
    public Change put(String event, EventContent content, Condition condition, boolean keepSnapshot, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            Optional<InForce> before = lockInForce(handle, event);
            Change change = decide(before, content, condition, keepSnapshot);
            if (change == Change.CREATED || change == Change.REPLACED) {
                long version = insertVersion(handle, event, content, now);
                point(handle, event, version, now);
                before.ifPresent(old -> retire(handle, old.version(), keepSnapshot));
            }
            return change;
        });
    }

    /** All events, by id. */
    public List<EventSummary> listEvents() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(SUMMARY + "order by e.id collate \"C\"")
                        .map(EventStore::summary)
                        .list());
    }

    public Optional<EventSummary> findEvent(String event) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(SUMMARY + "where e.id = :event")
                        .bind("event", event)
                        .map(EventStore::summary)
                        .findOne());
    }

    /** The folder of a content that the event has or had, as a zip. */
    public Optional<Bytes> findZip(String event, EventHash hash) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select zip from event_version where event = :event and hash = :hash order by id desc limit 1")
                        .bind("event", event)
                        .bind("hash", hash.hex())
                        .mapTo(byte[].class)
                        .findOne()
                        .map(Bytes::of));
    }

    /** The contents still kept of an event, the newest first. */
    public List<EventVersion> listVersions(String event) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select v.hash, v.id = e.version as current, v.snapshot, v.created_at
                          from event_version v join event e on e.id = v.event
                         where v.event = :event order by v.id desc
                        """)
                        .bind("event", event)
                        .map(row -> new EventVersion(
                                new EventHash(row.getColumn("hash", String.class)),
                                row.getColumn("current", Boolean.class),
                                row.getColumn("snapshot", Boolean.class),
                                row.getColumn("created_at", Instant.class)))
                        .list());
    }

    private record InForce(long version, EventHash hash, boolean hasMarksOrPlan) {}

    private static Change decide(
            Optional<InForce> before, EventContent content, Condition condition, boolean keepSnapshot) {
        if (before.isEmpty()) {
            return condition instanceof Condition.Absent ? Change.CREATED : Change.CONDITION_FAILED;
        }
        if (before.get().hash().equals(content.hash())) {
            return Change.UNCHANGED;
        }
        if (condition instanceof Condition.Absent) {
            return Change.CONDITION_MISSING;
        }
        if (!condition.equals(new Condition.Matches(before.get().hash()))) {
            return Change.CONDITION_FAILED;
        }
        return before.get().hasMarksOrPlan() && !keepSnapshot ? Change.WOULD_LOSE : Change.REPLACED;
    }

    private static Optional<InForce> lockInForce(Handle handle, String event) {
        // The advisory lock covers an event that has no row yet.
        handle.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", event);
        return handle.createQuery("""
                        select v.id, v.hash, v.has_marks or v.has_plan as precious
                          from event e join event_version v on v.id = e.version where e.id = :event
                        """)
                .bind("event", event)
                .map(row -> new InForce(
                        row.getColumn("id", Long.class),
                        new EventHash(row.getColumn("hash", String.class)),
                        row.getColumn("precious", Boolean.class)))
                .findOne();
    }

    private static long insertVersion(Handle handle, String event, EventContent content, Instant now) {
        return handle.createQuery("""
                        insert into event_version (event, hash, zip, has_marks, has_plan, created_at)
                        values (:event, :hash, :zip, :marks, :plan, :now) returning id
                        """)
                .bind("event", event)
                .bind("hash", content.hash().hex())
                .bind("zip", content.zip().toArray())
                .bind("marks", content.hasMarks())
                .bind("plan", content.hasPlan())
                .bind("now", now)
                .mapTo(long.class)
                .one();
    }

    private static void point(Handle handle, String event, long version, Instant now) {
        handle.createUpdate("""
                        insert into event (id, version, updated_at) values (:event, :version, :now)
                        on conflict (id) do update set version = excluded.version, updated_at = excluded.updated_at
                        """)
                .bind("event", event)
                .bind("version", version)
                .bind("now", now)
                .execute();
    }

    private static void retire(Handle handle, long version, boolean keepSnapshot) {
        String change = keepSnapshot ? "update event_version set snapshot = true where id = :version" : """
                  delete from event_version
                   where id = :version and not snapshot and not exists (select 1 from run where run.version = :version)
                  """;
        handle.createUpdate(change).bind("version", version).execute();
    }

    private static EventSummary summary(RowView row) {
        return new EventSummary(
                row.getColumn("id", String.class),
                new EventHash(row.getColumn("hash", String.class)),
                row.getColumn("has_marks", Boolean.class),
                row.getColumn("has_plan", Boolean.class),
                row.getColumn("updated_at", Instant.class));
    }
}
