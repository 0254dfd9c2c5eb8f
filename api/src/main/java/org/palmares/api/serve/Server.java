package org.palmares.api.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.palmares.api.event.PrivateFolder;
import org.palmares.api.events.EventReception;
import org.palmares.api.events.EventResource;
import org.palmares.api.events.EventsResource;
import org.palmares.api.events.HomeResource;
import org.palmares.api.http.AccessToken;
import org.palmares.api.http.BodyLimitFilter;
import org.palmares.api.http.ErrorMapper;
import org.palmares.api.http.HealthResource;
import org.palmares.api.http.HostFilter;
import org.palmares.api.http.HttpServer;
import org.palmares.api.http.JsonConfiguration;
import org.palmares.api.http.OpenApiResource;
import org.palmares.api.http.SecurityHeaders;
import org.palmares.api.http.TokenFilter;
import org.palmares.api.jobs.RunJob;
import org.palmares.api.jobs.RunQueue;
import org.palmares.api.run.EventRunner;
import org.palmares.api.runs.ResultsResource;
import org.palmares.api.runs.RunFinder;
import org.palmares.api.runs.RunResource;
import org.palmares.api.runs.RunsResource;
import org.palmares.api.store.CannotStartException;
import org.palmares.api.store.DataFolder;
import org.palmares.api.store.Database;
import org.palmares.api.store.DatabaseAddress;
import org.palmares.api.store.EventStore;
import org.palmares.api.store.RunStore;
import org.palmares.api.store.TokenStore;
import org.palmares.api.store.embedded.EmbeddedPostgres;

/**
 * The service, started and at work until closed. Closing finishes the requests at work, stops the runs at work, then
 * PostgreSQL, in this order. Thread-safe once started.
 */
public final class Server implements AutoCloseable {

    private final SecureRandom random = new SecureRandom();
    private final ServerConfig config;
    private final String version;
    private final AccessToken token;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private HttpServer http;

    private Server(ServerConfig config, String version) {
        this.config = config;
        this.version = version;
        this.token = AccessToken.random(random);
    }

    /**
     * Starts the service; when this returns, it answers.
     *
     * @param runner runs an event
     * @param version of the program, shown by {@code /api/health}
     * @throws CannotStartException for a reason that the person at the terminal can settle; nothing is left running
     */
    public static Server start(ServerConfig config, EventRunner runner, String version) throws CannotStartException {
        Server server = new Server(config, version);
        try {
            server.open(runner);
            return server;
        } catch (IOException e) {
            server.close();
            throw notWritable(config.data(), e);
        } catch (CannotStartException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** {@code http://127.0.0.1:port}. */
    public String url() {
        return http.url();
    }

    /** The link that opens the service in a browser; it holds the secret, and is valid until the next start. */
    public String tokenLink() {
        return url() + "/?token=" + token.secret();
    }

    /** The secret itself, for an {@code Authorization: Bearer} header. */
    public String token() {
        return token.secret();
    }

    @Override
    public void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                org.slf4j.LoggerFactory.getLogger(Server.class).warn("a part of the server did not stop well", e);
            }
        }
    }

    private void open(EventRunner runner) throws CannotStartException, IOException {
        DataFolder data = keep(DataFolder.open(config.data()));
        Path workFolder = data.privateDirectory("work");
        PrivateFolder.empty(workFolder);
        PrivateFolder work = keep(PrivateFolder.in(workFolder));
        HttpServer bound = keep(HttpServer.bind(config.port(), config.idle(), config.patience()));
        Database database = keep(Database.open(address(data)));
        RunStore runs = new RunStore(database);
        RunJob job = new RunJob(runs, runner, work.path(), config.limits(), config.clock());
        RunQueue queue = keep(
                new RunQueue(database, runs, job, config.workers(), config.clock(), this::randomId, config.patience()));
        TokenStore tokens = new TokenStore(database);
        tokens.replace(token.sha256());
        queue.start();
        // Opened early, so that a taken port is told at once; closed first, so that no request meets a closed database.
        opened.push(bound);
        http = bound;
        bound.start(resources(database, runs, queue, tokens, work.path()));
    }

    private DatabaseAddress address(DataFolder data) throws CannotStartException, IOException {
        if (config.database().isPresent()) {
            return config.database().get();
        }
        Path directory = data.privateDirectory("postgres");
        Path programs = config.postgresPrograms().orElse(directory);
        return keep(EmbeddedPostgres.start(directory, programs, randomId(), config.databasePatience()))
                .address();
    }

    private ResourceConfig resources(
            Database database, RunStore runs, RunQueue queue, TokenStore tokens, Path workFolder) {
        EventStore events = new EventStore(database);
        RunFinder finder = new RunFinder(events, runs);
        return new ResourceConfig()
                .register(new HostFilter(http::port))
                .register(new TokenFilter(tokens, http::port))
                .register(new BodyLimitFilter(config.bodyBytes()))
                .register(new SecurityHeaders())
                .register(new ErrorMapper(this::randomId))
                .register(new JsonConfiguration())
                .register(JacksonFeature.withoutExceptionMappers())
                .register(new HealthResource(database, version))
                .register(new OpenApiResource())
                .register(new HomeResource(events, runs, version))
                .register(new EventsResource(events))
                .register(new EventResource(events, new EventReception(workFolder, config.limits()), config.clock()))
                .register(new RunsResource(finder, runs, queue))
                .register(new RunResource(finder, runs, queue))
                .register(new ResultsResource(finder, runs))
                .property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    }

    private <T extends AutoCloseable> T keep(T part) {
        opened.push(part);
        return part;
    }

    /** 128 random bits. */
    private String randomId() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static CannotStartException notWritable(Path data, IOException cause) {
        return new CannotStartException(
                data.toString(),
                "DATA_NOT_WRITABLE",
                "Impossible d'écrire dans ce dossier (%s) : donnez-en un autre avec --data.".formatted(cause),
                "This folder cannot be written to (%s): give another one with --data.".formatted(cause));
    }
}
