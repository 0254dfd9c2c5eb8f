package org.palmares.api.store.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.palmares.api.event.PrivateFolder;
import org.palmares.api.store.CannotStartException;
import org.palmares.api.store.DatabaseAddress;

/**
 * A PostgreSQL of our own in a private directory: durable (fsync and synchronous commit on), on loopback only, with a
 * password from before its first TCP port opens. The caller holds the lock of the data folder, so that whatever still
 * runs in the cluster is the orphan of a server that was killed: it is stopped, and recovery is PostgreSQL's own.
 *
 * <p>Not thread-safe; one owner starts and closes it.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String USER = "palmares";
    private static final int PORT_TRIES = 3;

    private final Path cluster;
    private final Path passwordFile;
    private final PostgresProgram programs;
    private final Duration patience;
    private final String password;
    private int port;

    private EmbeddedPostgres(Path directory, PostgresProgram programs, Duration patience, String password) {
        this.cluster = directory.resolve("cluster");
        this.passwordFile = directory.resolve("password");
        this.programs = programs;
        this.patience = patience;
        this.password = password;
    }

    /**
     * Starts the cluster of a directory, made if there is none.
     *
     * @param directory private to this user
     * @param binaries where the programs stand or are unpacked to; may serve several clusters
     * @param newPassword used if a cluster has to be made
     * @param patience the longest that one call of a PostgreSQL program may take
     * @throws CannotStartException with the end of PostgreSQL's log
     * @throws IOException if a file cannot be written
     */
    public static EmbeddedPostgres start(Path directory, Path binaries, String newPassword, Duration patience)
            throws CannotStartException, IOException {
        PostgresProgram programs =
                new PostgresProgram(PostgresBinaries.in(binaries), directory.resolve("postgres.log"));
        String password = Files.exists(directory.resolve("cluster"))
                ? Files.readString(directory.resolve("password")).strip()
                : newPassword;
        EmbeddedPostgres postgres = new EmbeddedPostgres(directory, programs, patience, password);
        postgres.initialize();
        postgres.stopOrphan();
        postgres.start();
        return postgres;
    }

    /** Where JDBC finds it. */
    public DatabaseAddress address() {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(port), Optional.of(USER), Optional.of(password));
    }

    /** Ends connections, writes everything and stops. */
    @Override
    public void close() {
        try {
            if (stop("fast") != 0) {
                throw new IllegalStateException("PostgreSQL did not stop: " + programs.logTail());
            }
        } catch (IOException | CannotStartException e) {
            throw new IllegalStateException("PostgreSQL did not stop", e);
        }
    }

    private void initialize() throws IOException, CannotStartException {
        if (Files.exists(cluster)) {
            requireSameMajor();
            return;
        }
        writePrivately(passwordFile, password);
        try (PrivateFolder half = PrivateFolder.in(cluster.getParent())) {
            Path fresh = half.path().resolve("cluster");
            initdb(fresh);
            Files.writeString(fresh.resolve("postgresql.conf"), "include 'palmares.conf'\n", StandardOpenOption.APPEND);
            Files.move(fresh, cluster);
        }
    }

    private void initdb(Path fresh) throws IOException, CannotStartException {
        int status = programs.call(
                patience,
                "initdb",
                "--pgdata=" + fresh,
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth-host=scram-sha-256",
                "--auth-local=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--data-checksums");
        if (status != 0) {
            throw failed("initdb");
        }
    }

    private void stopOrphan() throws IOException, CannotStartException {
        Optional<PostmasterPid> before = PostmasterPid.of(cluster);
        if (before.isEmpty()) {
            return;
        }
        if (before.get().isAliveIn(cluster)) {
            if (stop("fast") != 0 && stop("immediate") != 0) {
                throw failed("pg_ctl stop");
            }
        } else {
            // The machine went down, and the number may by now be another program's, which PostgreSQL would respect.
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        }
    }

    private void start() throws IOException, CannotStartException {
        for (int tries = 1; tries <= PORT_TRIES; tries++) {
            port = freePort();
            Files.writeString(cluster.resolve("palmares.conf"), configuration());
            if (startOnPort() == 0) {
                return;
            }
        }
        throw failed("pg_ctl start");
    }

    /** pg_ctl puts PostgreSQL into a session of its own: Ctrl-C in our terminal reaches us alone. */
    private int startOnPort() throws IOException, CannotStartException {
        return programs.call(
                patience.plusSeconds(5),
                "pg_ctl",
                "start",
                "--wait",
                "--silent",
                "--timeout=" + patience.toSeconds(),
                "--pgdata=" + cluster,
                "--log=" + programs.log());
    }

    private int stop(String mode) throws IOException, CannotStartException {
        return programs.call(
                patience.plusSeconds(5),
                "pg_ctl",
                "stop",
                "--wait",
                "--silent",
                "--timeout=" + patience.toSeconds(),
                "--mode=" + mode,
                "--pgdata=" + cluster);
    }

    private String configuration() {
        return """
                # Written by Palmarès at every start.
                listen_addresses = '127.0.0.1'
                port = %s
                unix_socket_directories = ''
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                password_encryption = 'scram-sha-256'
                max_connections = 20
                shared_buffers = '32MB'
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_error_verbosity = 'terse'
                """.formatted(port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }

    private void requireSameMajor() throws IOException, CannotStartException {
        String found = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!found.equals(MAJOR)) {
            throw new CannotStartException(
                    cluster.toString(),
                    "DATABASE_OTHER_MAJOR",
                    "Ces données ont été écrites par PostgreSQL %s et ce programme contient PostgreSQL %s : exportez les événements avec la version d'alors."
                            .formatted(found, MAJOR),
                    "These data were written by PostgreSQL %s and this program holds PostgreSQL %s: export the events with the version of that time."
                            .formatted(found, MAJOR));
        }
    }

    private static final String MAJOR = "18";

    private static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        if (!PostgresBinaries.isWindows()) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.write(file, text.getBytes(StandardCharsets.US_ASCII), StandardOpenOption.SYNC);
    }

    private CannotStartException failed(String program) {
        return new CannotStartException(
                programs.log().toString(),
                "DATABASE_START_FAILED",
                "PostgreSQL n'a pas démarré (%s) ; fin de son journal : %s".formatted(program, programs.logTail()),
                "PostgreSQL did not start (%s); end of its log: %s".formatted(program, programs.logTail()));
    }
}
