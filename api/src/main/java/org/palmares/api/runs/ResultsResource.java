package org.palmares.api.runs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.api.http.ProblemException;
import org.palmares.api.store.RunOutput;
import org.palmares.api.store.RunStore;
import org.palmares.api.store.StoredRun;

/**
 * The results of a run by what they are: JSON for programs, CSV or XLSX for people, minutes as a page.
 *
 * <p>A result that comes in parts, such as one ranking for each round, is several files ({@code ranking-1-round.csv});
 * {@code ?part=1-round} names one.
 */
@Path("api/events/{event}/runs/{run}")
public final class ResultsResource {

    private static final String RESULT = "{result: teams|verdicts|assignments|rankings}";

    private final RunFinder finder;
    private final RunStore runs;

    public ResultsResource(RunFinder finder, RunStore runs) {
        this.finder = finder;
        this.runs = runs;
    }

    /** All parts of a result, by file name. */
    public record Tables(List<Table> tables) {}

    @GET
    @Path(RESULT)
    @Produces(MediaType.APPLICATION_JSON + ";qs=1.0")
    public Tables tables(
            @PathParam("event") String event,
            @PathParam("run") String run,
            @PathParam("result") String result,
            @QueryParam("part") String part) {
        StoredRun found = finder.requireResults(event, run);
        return new Tables(names(found, result, Optional.ofNullable(part), ".csv").stream()
                .map(name -> Table.of(name, runs.findOutput(found.id(), name).orElseThrow()))
                .toList());
    }

    @GET
    @Path(RESULT)
    @Produces(OutputFile.CSV + ";qs=0.9")
    public Response csv(
            @PathParam("event") String event,
            @PathParam("run") String run,
            @PathParam("result") String result,
            @QueryParam("part") String part) {
        return single(finder.requireResults(event, run), result, Optional.ofNullable(part), ".csv");
    }

    @GET
    @Path(RESULT)
    @Produces(OutputFile.XLSX + ";qs=0.8")
    public Response xlsx(
            @PathParam("event") String event,
            @PathParam("run") String run,
            @PathParam("result") String result,
            @QueryParam("part") String part) {
        return single(finder.requireResults(event, run), result, Optional.ofNullable(part), ".xlsx");
    }

    @GET
    @Path("minutes")
    @Produces(MediaType.TEXT_HTML)
    public Response minutes(@PathParam("event") String event, @PathParam("run") String run) {
        StoredRun found = finder.requireResults(event, run);
        return single(found, "minutes", Optional.empty(), ".html");
    }

    private Response single(StoredRun run, String result, Optional<String> part, String extension) {
        List<String> names = names(run, result, part, extension);
        if (names.size() > 1) {
            throw severalParts(names);
        }
        String name = names.get(0);
        return OutputFile.answer(name, runs.findOutput(run.id(), name).orElseThrow());
    }

    /** The files of a result, at least one. */
    private List<String> names(StoredRun run, String result, Optional<String> part, String extension) {
        String base = fileBase(result);
        String whole = base + part.map(suffix -> "-" + suffix).orElse("") + extension;
        List<String> all =
                runs.listOutputs(run.id()).stream().map(RunOutput::name).toList();
        Stream<String> exact = all.stream().filter(whole::equals);
        Stream<String> parts =
                all.stream().filter(name -> part.isEmpty() && name.startsWith(base + "-") && name.endsWith(extension));
        List<String> found = Stream.concat(exact, parts).toList();
        if (found.isEmpty()) {
            throw RunResource.unknownFile(whole);
        }
        return found;
    }

    private static String fileBase(String result) {
        return switch (result) {
            case "assignments" -> "assignment";
            case "rankings" -> "ranking";
            default -> result;
        };
    }

    private static ProblemException severalParts(List<String> names) {
        return new ProblemException(
                409,
                "SEVERAL_PARTS",
                "Ce résultat est en plusieurs fichiers (%s) : nommez-en un avec ?part=."
                        .formatted(String.join(", ", names)),
                "This result is in several files (%s): name one with ?part=.".formatted(String.join(", ", names)));
    }
}
