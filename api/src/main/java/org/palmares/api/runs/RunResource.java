package org.palmares.api.runs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.palmares.api.event.Bytes;
import org.palmares.api.http.ProblemException;
import org.palmares.api.jobs.RunQueue;
import org.palmares.api.store.RunStore;
import org.palmares.api.store.StoredRun;

/** One run: how far it is, how it ended, each file it gave; and stopping it. */
@Path("api/events/{event}/runs/{run}")
public final class RunResource {

    private final RunFinder finder;
    private final RunStore runs;
    private final RunQueue queue;

    public RunResource(RunFinder finder, RunStore runs, RunQueue queue) {
        this.finder = finder;
        this.runs = runs;
        this.queue = queue;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public RunRepresentation get(@PathParam("event") String event, @PathParam("run") String run) {
        return represent(finder.requireRun(event, run));
    }

    /** A run that has ended is left as it is. */
    @POST
    @Path("cancel")
    @Produces(MediaType.APPLICATION_JSON)
    public RunRepresentation cancel(@PathParam("event") String event, @PathParam("run") String run) {
        StoredRun found = finder.requireRun(event, run);
        return represent(queue.cancel(found.event(), found.id()).orElseThrow(RunFinder::unknownRun));
    }

    @GET
    @Path("files/{name: .+}")
    @Produces(MediaType.WILDCARD)
    public Response file(
            @PathParam("event") String event, @PathParam("run") String run, @PathParam("name") String name) {
        StoredRun found = finder.requireResults(event, run);
        Bytes content = runs.findOutput(found.id(), name).orElseThrow(() -> unknownFile(name));
        return OutputFile.answer(name, content);
    }

    private RunRepresentation represent(StoredRun run) {
        return RunRepresentation.of(run, runs.listOutputs(run.id()));
    }

    static ProblemException unknownFile(String name) {
        return new ProblemException(
                404,
                "OUTPUT_UNKNOWN",
                "Ce calcul n'a pas donné de fichier « %s » : voyez « outputs » du calcul.".formatted(name),
                "This run gave no file \"%s\": see \"outputs\" of the run.".formatted(name));
    }
}
