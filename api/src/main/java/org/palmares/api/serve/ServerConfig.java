package org.palmares.api.serve;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.palmares.api.event.ZipLimits;
import org.palmares.api.store.DatabaseAddress;

/**
 * How the server is to run. It listens on loopback only, until accounts exist.
 *
 * @param data folder of everything that is kept; made if needed
 * @param port 0 for any free one, else 1 to 65535
 * @param database a server to use; empty: our own PostgreSQL in {@code data}
 * @param postgresPrograms where PostgreSQL's programs stand or are unpacked to; empty: in {@code data}
 * @param limits of event folders
 * @param bodyBytes most bytes of a request body, 1 to 1 GiB
 * @param idle a connection silent for longer is closed
 * @param patience how long a stop waits for requests and runs, each
 * @param databasePatience how long one step of PostgreSQL's start or stop may take
 * @param workers runs at work at the same time, at least 1
 * @param clock for the times of records; runs never see it
 */
public record ServerConfig(
        Path data,
        int port,
        Optional<DatabaseAddress> database,
        Optional<Path> postgresPrograms,
        ZipLimits limits,
        long bodyBytes,
        Duration idle,
        Duration patience,
        Duration databasePatience,
        int workers,
        Clock clock) {

    private static final long MOST_BODY_BYTES = 1L << 30;

    public ServerConfig {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(database, "database");
        Objects.requireNonNull(postgresPrograms, "postgresPrograms");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(clock, "clock");
        requireRange("port", port, 0, 65_535);
        requireRange("bodyBytes", bodyBytes, 1, MOST_BODY_BYTES);
        requireRange("workers", workers, 1, 64);
        requireRange("idle in ms", idle.toMillis(), 1, Integer.MAX_VALUE);
        requireRange("patience in ms", patience.toMillis(), 1, Integer.MAX_VALUE);
        requireRange("databasePatience in s", databasePatience.toSeconds(), 1, 3_600);
    }

    /** Port 8080, our own PostgreSQL, bodies to 32 MiB, 30 s idle, 5 s and 60 s patience, 2 workers, UTC. */
    public static ServerConfig in(Path data) {
        return new ServerConfig(
                data,
                8080,
                Optional.empty(),
                Optional.empty(),
                ZipLimits.forEventFolders(),
                32L << 20,
                Duration.ofSeconds(30),
                Duration.ofSeconds(5),
                Duration.ofSeconds(60),
                2,
                Clock.systemUTC());
    }

    public ServerConfig withPort(int other) {
        return new ServerConfig(
                data,
                other,
                database,
                postgresPrograms,
                limits,
                bodyBytes,
                idle,
                patience,
                databasePatience,
                workers,
                clock);
    }

    public ServerConfig withDatabase(DatabaseAddress address) {
        return new ServerConfig(
                data,
                port,
                Optional.of(address),
                postgresPrograms,
                limits,
                bodyBytes,
                idle,
                patience,
                databasePatience,
                workers,
                clock);
    }

    public ServerConfig withPostgresPrograms(Path folder) {
        return new ServerConfig(
                data,
                port,
                database,
                Optional.of(folder),
                limits,
                bodyBytes,
                idle,
                patience,
                databasePatience,
                workers,
                clock);
    }

    public ServerConfig withBodyBytes(long most) {
        return new ServerConfig(
                data, port, database, postgresPrograms, limits, most, idle, patience, databasePatience, workers, clock);
    }

    private static void requireRange(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s (%s) must be %s to %s".formatted(name, value, least, most));
        }
    }
}
