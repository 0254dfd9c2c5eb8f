package org.palmares.api.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.palmares.api.store.TokenStore;

/**
 * Asks for the token on everything but {@code /api/health}: in an {@code Authorization: Bearer} header, or in the cookie
 * that a visit of the printed link {@code /?token=…} sets.
 */
@PreMatching
@Priority(200)
public final class TokenFilter implements ContainerRequestFilter {

    private static final List<String> SAFE_METHODS = List.of("GET", "HEAD", "OPTIONS");

    private final TokenStore tokens;
    private final IntSupplier port;

    /** @param port part of the cookie's name, since browsers share cookies between the ports of a host */
    public TokenFilter(TokenStore tokens, IntSupplier port) {
        this.tokens = tokens;
        this.port = port;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().equals("api/health")) {
            return;
        }
        Optional<String> linked = linkedToken(request);
        if (linked.isPresent()) {
            require(linked.get());
            request.abortWith(welcome(linked.get()));
            return;
        }
        require(bearer(request).or(() -> cookie(request)).orElseThrow(TokenFilter::refused));
    }

    private void require(String secret) {
        if (tokens.findHash().filter(new AccessToken(secret)::hasHash).isEmpty()) {
            throw refused();
        }
    }

    private static Optional<String> linkedToken(ContainerRequestContext request) {
        boolean isHome = request.getMethod().equals("GET")
                && request.getUriInfo().getPath().isEmpty();
        return isHome
                ? Optional.ofNullable(request.getUriInfo().getQueryParameters().getFirst("token"))
                : Optional.empty();
    }

    private static Optional<String> bearer(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith("Bearer "))
                .map(header -> header.substring("Bearer ".length()).strip());
    }

    private Optional<String> cookie(ContainerRequestContext request) {
        // A cookie goes with requests that the person did not mean; those that change something must say where from.
        boolean fromOurPage = request.getHeaderString("Origin") != null;
        return Optional.ofNullable(request.getCookies().get(cookieName()))
                .filter(cookie -> fromOurPage || SAFE_METHODS.contains(request.getMethod()))
                .map(Cookie::getValue);
    }

    /** Takes the token out of the address bar and of the browser's history. */
    private Response welcome(String secret) {
        NewCookie cookie = new NewCookie.Builder(cookieName())
                .value(secret)
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
        return Response.seeOther(URI.create("/")).cookie(cookie).build();
    }

    private String cookieName() {
        return "palmares_" + port.getAsInt();
    }

    private static ProblemException refused() {
        return new ProblemException(
                401,
                "TOKEN_REFUSED",
                "Jeton absent, faux ou périmé : ouvrez le lien affiché au dernier démarrage du serveur.",
                "Token missing, wrong or out of date: open the link printed at the server's last start.");
    }
}
