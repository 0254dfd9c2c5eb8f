package org.palmares.api.events;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.EventHash;
import org.palmares.api.http.EventId;
import org.palmares.api.http.ProblemException;
import org.palmares.api.store.EventContent;
import org.palmares.api.store.EventStore;
import org.palmares.api.store.EventStore.Change;
import org.palmares.api.store.EventStore.Condition;
import org.palmares.api.store.EventSummary;

/** One event: its folder in and out, and the versions kept of it. */
@Path("api/events/{event}")
public final class EventResource {

    /** Media type of an event folder. */
    public static final String ZIP = "application/zip";

    private static final Pattern ETAG = Pattern.compile("\"([0-9a-f]{64})\"");

    private final EventStore events;
    private final EventReception reception;
    private final Clock clock;

    public EventResource(EventStore events, EventReception reception, Clock clock) {
        this.events = events;
        this.reception = reception;
        this.clock = clock;
    }

    /** The contents kept of an event, the newest first. */
    public record Versions(List<Version> versions) {}

    /**
     * One content kept.
     *
     * @param hash for {@code ?version=}
     */
    public record Version(String hash, boolean current, boolean snapshot, Instant createdAt) {}

    @PUT
    @Consumes({ZIP, "application/x-zip-compressed", MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    public Response put(
            @PathParam("event") String event,
            @HeaderParam("If-Match") String ifMatch,
            @QueryParam("keep-snapshot") @DefaultValue("false") boolean keepSnapshot,
            InputStream archive)
            throws IOException {
        String id = EventId.require(event);
        Condition condition = condition(ifMatch);
        EventContent content = reception.receive(archive);
        Change change = events.put(id, content, condition, keepSnapshot, clock.instant());
        return switch (change) {
            case CREATED -> answer(201, id);
            case REPLACED, UNCHANGED -> answer(200, id);
            case CONDITION_MISSING -> throw conditionMissing();
            case CONDITION_FAILED -> throw conditionFailed();
            case WOULD_LOSE -> throw wouldLose();
        };
    }

    @GET
    @Produces(ZIP + ";qs=1.0")
    public Response folder(
            @PathParam("event") String event, @QueryParam("version") String version, @Context Request request) {
        EventSummary summary = find(event);
        EventHash hash = version == null ? summary.hash() : versionHash(version);
        EntityTag tag = new EntityTag(hash.hex());
        Response.ResponseBuilder notModified = request.evaluatePreconditions(tag);
        if (notModified != null) {
            return notModified.tag(tag).build();
        }
        Bytes zip = events.findZip(summary.id(), hash).orElseThrow(EventResource::unknownVersion);
        return Response.ok(zip.toArray(), ZIP)
                .tag(tag)
                .header("Content-Disposition", "attachment; filename=\"" + summary.id() + ".zip\"")
                .build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON + ";qs=0.9")
    public Response summary(@PathParam("event") String event) {
        return answer(200, find(event).id());
    }

    @GET
    @Path("versions")
    @Produces(MediaType.APPLICATION_JSON)
    public Versions versions(@PathParam("event") String event) {
        return new Versions(events.listVersions(find(event).id()).stream()
                .map(kept -> new Version(kept.hash().hex(), kept.current(), kept.snapshot(), kept.createdAt()))
                .toList());
    }

    private EventSummary find(String event) {
        return events.findEvent(EventId.require(event)).orElseThrow(EventId::unknown);
    }

    private Response answer(int status, String id) {
        EventSummary event = events.findEvent(id).orElseThrow(EventId::unknown);
        return Response.status(status)
                .entity(EventRepresentation.of(event))
                .type(MediaType.APPLICATION_JSON)
                .tag(new EntityTag(event.hash().hex()))
                .build();
    }

    private static Condition condition(String ifMatch) {
        if (ifMatch == null) {
            return new Condition.Absent();
        }
        Matcher tag = ETAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw conditionFailed();
        }
        return new Condition.Matches(new EventHash(tag.group(1)));
    }

    private static EventHash versionHash(String version) {
        if (!version.matches("[0-9a-f]{64}")) {
            throw unknownVersion();
        }
        return new EventHash(version);
    }

    private static ProblemException unknownVersion() {
        return new ProblemException(
                404,
                "VERSION_UNKNOWN",
                "Cette version de l'événement n'est pas conservée : voyez la liste à l'adresse /versions.",
                "This version of the event is not kept: see the list at /versions.");
    }

    private static ProblemException conditionMissing() {
        return new ProblemException(
                428,
                "EVENT_EXISTS",
                "Cet événement existe déjà : pour le remplacer, donnez son ETag dans l'en-tête If-Match.",
                "This event exists already: to replace it, give its ETag in the If-Match header.");
    }

    private static ProblemException conditionFailed() {
        return new ProblemException(
                412,
                "EVENT_CHANGED",
                "L'événement n'est pas, ou plus, celui que vous connaissez : relisez-le avant de le remplacer.",
                "The event is not, or no longer, the one you know: read it again before you replace it.");
    }

    private static ProblemException wouldLose() {
        return new ProblemException(
                409,
                "EVENT_HAS_RESULTS",
                "Cet événement contient des notes ou des équipes : ajoutez ?keep-snapshot=true pour en garder une copie.",
                "This event holds marks or teams: add ?keep-snapshot=true to keep a copy of it.");
    }
}
