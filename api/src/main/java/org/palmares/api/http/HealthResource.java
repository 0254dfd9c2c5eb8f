package org.palmares.api.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.palmares.api.store.Database;

/** Whether the service works; open to anyone, so it says nothing else. */
@Path("api/health")
public final class HealthResource {

    private final Database database;
    private final String version;

    public HealthResource(Database database, String version) {
        this.database = database;
        this.version = version;
    }

    /** {@code status} and {@code database} are {@code up} or {@code down}. */
    public record Health(String status, String database, String version) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response health() {
        String state = database.isReachable() ? "up" : "down";
        return Response.status(state.equals("up") ? 200 : 503)
                .entity(new Health(state, state, version))
                .build();
    }
}
