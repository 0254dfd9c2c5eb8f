package org.palmares.api.events;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.palmares.api.store.EventStore;

/** The list of events. */
@Path("api/events")
public final class EventsResource {

    private final EventStore events;

    public EventsResource(EventStore events) {
        this.events = events;
    }

    /** The events, by id. */
    public record Events(List<EventRepresentation> events) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Events list() {
        return new Events(
                events.listEvents().stream().map(EventRepresentation::of).toList());
    }
}
