package org.palmares.api.events;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.Bytes;
import org.palmares.api.http.Languages;
import org.palmares.api.store.EventStore;
import org.palmares.api.store.EventSummary;
import org.palmares.api.store.RunOutput;
import org.palmares.api.store.RunStore;
import org.palmares.api.store.StoredRun;
import org.palmares.engine.domain.Language;

/** The first page, and its style. */
@Path("")
public final class HomeResource {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private final EventStore events;
    private final RunStore runs;
    private final String version;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HomeResource.class.getClassLoader(), "org.palmares.api.templates");

    /** @param version of the program */
    public HomeResource(EventStore events, RunStore runs, String version) {
        this.events = events;
        this.runs = runs;
        this.version = version;
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
    public Response home(@QueryParam("lang") String lang, @Context HttpHeaders headers) {
        List<HomePage.EventLine> lines =
                events.listEvents().stream().map(this::line).toList();
        StringOutput html = new StringOutput();
        templates.render("home.jte", new HomePage(language(lang, headers), version, lines), html);
        return Response.ok(html.toString())
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    @GET
    @Path("style.css")
    @Produces("text/css;charset=utf-8")
    public String style() throws IOException {
        try (InputStream in = Languages.class.getResourceAsStream("style.css")) {
            return Bytes.of(in.readAllBytes()).text();
        }
    }

    private HomePage.EventLine line(EventSummary event) {
        Optional<StoredRun> run = runs.findLatest(event.id());
        List<String> outputs = run.map(StoredRun::id).map(runs::listOutputs).orElse(List.of()).stream()
                .map(RunOutput::name)
                .toList();
        return new HomePage.EventLine(event.id(), event.updatedAt(), run, outputs);
    }

    private static Language language(String lang, HttpHeaders headers) {
        if (lang == null) {
            return Languages.preferred(headers);
        }
        return lang.equals(Language.FR.code()) ? Language.FR : Language.EN;
    }
}
