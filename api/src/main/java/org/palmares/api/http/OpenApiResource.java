package org.palmares.api.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.palmares.api.event.Bytes;

/** The description of the service, OpenAPI 3.1, written by hand and held to the resources by a test. */
@Path("api/openapi.json")
public final class OpenApiResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String openApi() throws IOException {
        try (InputStream in = OpenApiResource.class.getResourceAsStream("openapi.json")) {
            return Bytes.of(in.readAllBytes()).text();
        }
    }
}
