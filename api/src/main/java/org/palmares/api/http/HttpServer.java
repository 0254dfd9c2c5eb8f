package org.palmares.api.http;

import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.glassfish.jersey.jetty.JettyHttpContainer;
import org.glassfish.jersey.server.ContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.palmares.api.store.CannotStartException;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/** Jetty with the resources, on loopback. One owner starts and closes it. */
public final class HttpServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int THREADS = 40;
    /** A client that sends slower than this holds a thread for nothing. */
    private static final int SLOWEST_BYTES_PER_SECOND = 200;

    /** Held here, since a logger that nobody holds forgets its level. */
    private static final Logger JERSEY_PROVIDERS = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    static {
        // It warns of every resource that is registered as an object, as all of ours are.
        JERSEY_PROVIDERS.setLevel(Level.SEVERE);
    }

    private final Server server;
    private final ServerConnector connector;

    private HttpServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Opens the port; requests are answered once {@link #start} was called.
     *
     * @param port 0 for any free one
     * @param idle after which a silent connection is closed
     * @param patience how long a close waits for the requests at work
     * @throws CannotStartException {@code PORT_IN_USE}
     */
    public static HttpServer bind(int port, Duration idle, Duration patience) throws CannotStartException {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
        threads.setName("http");
        Server server = new Server(threads);
        server.setStopTimeout(patience.toMillis());
        server.setErrorHandler(HttpServer::tellProblem);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost(LOOPBACK);
        connector.setPort(port);
        connector.setIdleTimeout(idle.toMillis());
        server.addConnector(connector);
        open(connector, port);
        return new HttpServer(server, connector);
    }

    /** Answers with these resources from now on. */
    public void start(ResourceConfig resources) {
        Handler jersey = ContainerFactory.createContainer(JettyHttpContainer.class, resources);
        server.setHandler(new GracefulHandler(jersey));
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("HTTP server could not start", e);
        }
    }

    public int port() {
        return connector.getLocalPort();
    }

    /** {@code http://127.0.0.1:port}. */
    public String url() {
        return "http://" + LOOPBACK + ":" + port();
    }

    /** Takes no new request, finishes those at work within the patience, then stops. */
    @Override
    public void close() {
        try {
            server.stop();
            connector.close();
        } catch (Exception e) {
            throw new IllegalStateException("HTTP server could not stop", e);
        }
    }

    private static void open(ServerConnector connector, int port) throws CannotStartException {
        try {
            connector.open();
        } catch (IOException e) {
            throw e.getCause() instanceof BindException || e instanceof BindException
                    ? portInUse(port)
                    : new CannotStartException("port " + port, "PORT_REFUSED", e.toString(), e.toString());
        }
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(true);
        configuration.setRequestHeaderSize(8 * 1024);
        // Else a value that differs by case only from an earlier one of the connection is read as that one: a token
        // too.
        configuration.setHeaderCacheCaseSensitive(true);
        configuration.setMinRequestDataRate(SLOWEST_BYTES_PER_SECOND);
        return configuration;
    }

    /** What Jetty refuses before any resource sees it, such as a malformed request line. */
    private static boolean tellProblem(
            org.eclipse.jetty.server.Request request, org.eclipse.jetty.server.Response response, Callback callback) {
        int status = Math.max(400, response.getStatus());
        ApiProblem problem = new ApiProblem(
                status,
                status >= 500 ? "INTERNAL_ERROR" : "BAD_REQUEST",
                new Text("La demande n'est pas comprise.", "The request is not understood."));
        response.getHeaders().put(new HttpField(HttpHeader.CONTENT_TYPE, ApiProblem.MEDIA_TYPE));
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        org.eclipse.jetty.io.Content.Sink.write(response, true, problem.json(Language.EN), callback);
        return true;
    }

    private static CannotStartException portInUse(int port) {
        return new CannotStartException(
                "port " + port,
                "PORT_IN_USE",
                "Le port %s est déjà pris par un autre programme : choisissez-en un autre avec --port.".formatted(port),
                "Port %s is already taken by another program: choose another with --port.".formatted(port));
    }
}
