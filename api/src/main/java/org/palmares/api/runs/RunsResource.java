package org.palmares.api.runs;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.palmares.api.http.EventId;
import org.palmares.api.http.ProblemException;
import org.palmares.api.jobs.RunQueue;
import org.palmares.api.store.RunStore;
import org.palmares.api.store.StoredRun;

/** The runs of an event. */
@Path("api/events/{event}/runs")
public final class RunsResource {

    private static final int LISTED = 100;

    private final RunFinder finder;
    private final RunStore runs;
    private final RunQueue queue;

    public RunsResource(RunFinder finder, RunStore runs, RunQueue queue) {
        this.finder = finder;
        this.runs = runs;
        this.queue = queue;
    }

    /** The newest runs, the newest first, at most 100. */
    public record Runs(List<RunRepresentation> runs) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response submit(@PathParam("event") String event, RunRequest request) {
        String known = finder.requireEvent(event);
        if (queue.isFull()) {
            throw queueFull();
        }
        RunRequest asked = Optional.ofNullable(request).orElseGet(RunRequest::empty);
        StoredRun run = queue.submit(known, asked.order()).orElseThrow(EventId::unknown);
        return Response.accepted(RunRepresentation.of(run, List.of()))
                .location(URI.create("/api/events/%s/runs/%s".formatted(known, run.id())))
                .build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Runs list(@PathParam("event") String event) {
        return new Runs(runs.listRuns(finder.requireEvent(event), LISTED).stream()
                .map(run -> RunRepresentation.of(run, runs.listOutputs(run.id())))
                .toList());
    }

    private static ProblemException queueFull() {
        return new ProblemException(
                503,
                "QUEUE_FULL",
                "Trop de calculs attendent déjà : attendez-en la fin, ou annulez-en.",
                "Too many runs are waiting already: wait for them to end, or cancel some.");
    }
}
