package org.palmares.api.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * Refuses requests made under a foreign name (DNS rebinding) or by a foreign page (cross-site requests): a browser on
 * this machine reaches loopback for every page that it shows.
 */
@PreMatching
@Priority(100)
public final class HostFilter implements ContainerRequestFilter {

    private static final List<String> NAMES = List.of("127.0.0.1", "localhost", "[::1]");

    private final IntSupplier port;

    /** @param port on which the service listens */
    public HostFilter(IntSupplier port) {
        this.port = port;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String host = request.getHeaderString("Host");
        if (host == null || !isOurs(host)) {
            throw foreignHost();
        }
        String origin = request.getHeaderString("Origin");
        if (origin != null && !origin.equals("http://" + host)) {
            throw foreignOrigin();
        }
        if ("cross-site".equals(request.getHeaderString("Sec-Fetch-Site")) && !isNavigation(request)) {
            throw foreignOrigin();
        }
    }

    private boolean isOurs(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(name -> lower.equals(name + ":" + port.getAsInt()));
    }

    /** A link followed from elsewhere is no harm: its page cannot read the answer. */
    private static boolean isNavigation(ContainerRequestContext request) {
        return request.getMethod().equals("GET") && "navigate".equals(request.getHeaderString("Sec-Fetch-Mode"));
    }

    private static ProblemException foreignHost() {
        return new ProblemException(
                421,
                "FOREIGN_HOST",
                "Ce serveur ne répond que sous les noms 127.0.0.1, localhost et [::1], avec son port.",
                "This server answers only under the names 127.0.0.1, localhost and [::1], with its port.");
    }

    private static ProblemException foreignOrigin() {
        return new ProblemException(
                403,
                "FOREIGN_ORIGIN",
                "Cette demande vient de la page d'un autre site : elle est refusée.",
                "This request comes from another site's page: it is refused.");
    }
}
