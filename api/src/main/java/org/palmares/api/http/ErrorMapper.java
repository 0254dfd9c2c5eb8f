package org.palmares.api.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.function.Supplier;
import org.palmares.api.event.ZipRefusedException;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells every error as a problem; what nobody foresaw goes to the log under a number, and only the number out. */
public final class ErrorMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorMapper.class);

    private final Supplier<String> ids;

    @Context
    private HttpHeaders headers;

    /** @param ids numbers for the log */
    public ErrorMapper(Supplier<String> ids) {
        this.ids = ids;
    }

    @Override
    public Response toResponse(Throwable error) {
        Response.ResponseBuilder answer = error instanceof WebApplicationException web
                ? Response.fromResponse(web.getResponse())
                : Response.status(500);
        return respond(answer, problem(error));
    }

    private Response respond(Response.ResponseBuilder answer, ApiProblem problem) {
        Language language = Languages.preferred(headers);
        boolean inBrowser =
                String.valueOf(headers.getHeaderString(HttpHeaders.ACCEPT)).startsWith("text/html");
        return answer.status(problem.status())
                .entity(inBrowser ? ProblemPage.html(problem, language) : problem.json(language))
                .type(inBrowser ? MediaType.TEXT_HTML + ";charset=utf-8" : ApiProblem.MEDIA_TYPE)
                .build();
    }

    private ApiProblem problem(Throwable error) {
        if (error instanceof ProblemException known) {
            return known.problem();
        }
        if (error instanceof ZipRefusedException refused) {
            return new ApiProblem(422, refused.code(), refused.text());
        }
        if (error instanceof JsonProcessingException json) {
            return badJson(json);
        }
        if (error instanceof WebApplicationException web
                && web.getResponse().getStatus() >= 400
                && web.getResponse().getStatus() < 500) {
            return web.getCause() instanceof ProblemException known
                    ? known.problem()
                    : standard(web.getResponse().getStatus());
        }
        return unforeseen(error);
    }

    private ApiProblem unforeseen(Throwable error) {
        String id = ids.get();
        LOG.error("error {}", id, error);
        return new ApiProblem(
                500,
                "INTERNAL_ERROR",
                new Text(
                        "Erreur du programme, qui n'est pas de votre fait. Le journal du serveur la décrit sous le numéro %s."
                                .formatted(id),
                        "An error of the program, not of yours. The server's log describes it under number %s."
                                .formatted(id)));
    }

    private static ApiProblem badJson(JsonProcessingException error) {
        JsonLocation at = error.getLocation();
        int line = at == null ? 1 : Math.max(1, at.getLineNr());
        int column = at == null ? 1 : Math.max(1, at.getColumnNr());
        return new ApiProblem(
                400,
                "BAD_JSON",
                new Text(
                        "Le corps n'est pas le JSON attendu (ligne %s, colonne %s) : comparez avec /api/openapi.json."
                                .formatted(line, column),
                        "The body is not the JSON expected (line %s, column %s): compare with /api/openapi.json."
                                .formatted(line, column)));
    }

    private static ApiProblem standard(int status) {
        return switch (status) {
            case 404 ->
                new ApiProblem(
                        404,
                        "NOT_FOUND",
                        new Text(
                                "Rien à cette adresse : voyez /api/openapi.json.",
                                "Nothing at this address: see /api/openapi.json."));
            case 405 ->
                new ApiProblem(
                        405,
                        "METHOD_NOT_ALLOWED",
                        new Text(
                                "Cette adresse n'accepte pas cette méthode : voyez l'en-tête Allow.",
                                "This address does not accept this method: see the Allow header."));
            case 406 ->
                new ApiProblem(
                        406,
                        "NOT_ACCEPTABLE",
                        new Text(
                                "Cette réponse n'existe pas dans le format demandé : changez l'en-tête Accept.",
                                "This answer does not exist in the format asked for: change the Accept header."));
            case 415 ->
                new ApiProblem(
                        415,
                        "UNSUPPORTED_MEDIA_TYPE",
                        new Text(
                                "Ce format n'est pas accepté ici : changez l'en-tête Content-Type.",
                                "This format is not accepted here: change the Content-Type header."));
            default ->
                new ApiProblem(
                        status,
                        "BAD_REQUEST",
                        new Text(
                                "La demande n'est pas comprise : comparez avec /api/openapi.json.",
                                "The request is not understood: compare with /api/openapi.json."));
        };
    }
}
