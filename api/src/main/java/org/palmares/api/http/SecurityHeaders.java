package org.palmares.api.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/** What every answer tells a client: guess nothing, tell nobody, run nothing, stand in no frame. */
public final class SecurityHeaders implements ContainerResponseFilter {

    /** Nothing is loaded, nothing runs; a page that needs a style or a form sets its own policy. */
    private static final String POLICY =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("X-Frame-Options", "DENY");
        headers.putSingle("Referrer-Policy", "no-referrer");
        headers.putSingle("Cross-Origin-Resource-Policy", "same-origin");
        headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
        headers.putIfAbsent("Content-Security-Policy", List.of(POLICY));
        headers.putIfAbsent("Cache-Control", List.of("no-store"));
        if (response.getStatus() == 401) {
            headers.putSingle("WWW-Authenticate", "Bearer");
        }
        if (response.getStatus() >= 400 && hasBody(request)) {
            // A refused body may not have been read: the connection ends here, and the client should know.
            headers.putSingle("Connection", "close");
        }
    }

    private static boolean hasBody(ContainerRequestContext request) {
        return request.getHeaderString("Content-Length") != null
                || request.getHeaderString("Transfer-Encoding") != null;
    }
}
