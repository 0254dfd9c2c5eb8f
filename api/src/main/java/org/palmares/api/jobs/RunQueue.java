package org.palmares.api.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.palmares.api.run.RunOrder;
import org.palmares.api.store.Database;
import org.palmares.api.store.NewRun;
import org.palmares.api.store.RunStore;
import org.palmares.api.store.StoredRun;

/**
 * The runs that wait and the workers that take them, on the service's own database.
 *
 * <p>On start a run found running is marked interrupted, never silently run again; a run found waiting is queued again.
 * On close the runs at work are asked to stop and marked interrupted. Thread-safe.
 */
public final class RunQueue implements AutoCloseable {

    private static final Duration POLLING = Duration.ofSeconds(2);
    private static final int MOST_WAITING = 200;
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final RunStore runs;
    private final RunJob job;
    private final Clock clock;
    private final Supplier<String> ids;
    private final OneTimeTask<Void> task;
    private final Scheduler scheduler;

    /**
     * @param workers runs at work at the same time, at least 1
     * @param clock for the times of the records; never seen by a run
     * @param ids gives each run a fresh opaque id
     * @param patience how long a run at work may take to stop on close
     */
    public RunQueue(
            Database database,
            RunStore runs,
            RunJob job,
            int workers,
            Clock clock,
            Supplier<String> ids,
            Duration patience) {
        this.runs = runs;
        this.job = job;
        this.clock = clock;
        this.ids = ids;
        this.task = Tasks.oneTime("run").execute((instance, context) -> job.execute(instance.getId()));
        this.scheduler = Scheduler.create(database.dataSource(), task)
                .threads(workers)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(patience)
                .enableImmediateExecution()
                .schedulerName(new SchedulerName.Fixed("palmares"))
                .build();
    }

    /** Settles what an earlier server left, then starts the workers. */
    public void start() {
        runs.interruptRunning(clock.instant());
        runs.clearQueue();
        runs.listQueued().forEach(this::schedule);
        scheduler.start();
    }

    /** Whether no more runs should be asked for now. */
    public boolean isFull() {
        return runs.listQueued().size() >= MOST_WAITING;
    }

    /** Asks for a run of the event's content in force; empty if there is no such event. */
    public Optional<StoredRun> submit(String event, RunOrder order) {
        NewRun asked = new NewRun(order.seed(), order.clock(), order.evaluations());
        // A crash between the two lines leaves a queued run, which the next start schedules.
        Optional<StoredRun> run = runs.create(ids.get(), event, asked, clock.instant());
        run.ifPresent(created -> schedule(created.id()));
        return run;
    }

    /** Stops a run: at once if it waits, soon if it is at work, not at all if it has ended; the run as it then is. */
    public Optional<StoredRun> cancel(String event, String run) {
        Optional<StoredRun> left = runs.cancel(event, run, clock.instant());
        left.filter(stored -> stored.status().isOpen()).ifPresent(stored -> job.cancel(stored.id()));
        return left;
    }

    @Override
    public void close() {
        job.stopAll();
        scheduler.stop();
        runs.interruptRunning(clock.instant());
    }

    private void schedule(String run) {
        scheduler.scheduleIfNotExists(task.instance(run), clock.instant());
    }
}
