package org.palmares.api.store.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.palmares.api.event.PrivateFolder;
import org.palmares.api.store.DatabaseAddress;

/** One real PostgreSQL for all tests of this JVM, under {@code target/}; each test takes a fresh database of it. */
public final class TestPostgres {

    private static final TestPostgres ONE = new TestPostgres();

    private final EmbeddedPostgres postgres;
    private int databases;

    private TestPostgres() {
        try {
            PrivateFolder folder = PrivateFolder.in(Files.createDirectories(target().resolve("postgres-tests")));
            postgres = EmbeddedPostgres.start(folder.path(), programs(), "secret", Duration.ofSeconds(60));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                postgres.close();
                folder.close();
            }));
        } catch (Exception e) {
            throw new IllegalStateException("PostgreSQL for tests could not start", e);
        }
    }

    /** An empty database. */
    public static DatabaseAddress freshDatabase() {
        return ONE.create();
    }

    /** PostgreSQL's programs, unpacked once for all clusters of the tests. */
    public static Path programs() throws Exception {
        Path folder = Files.createDirectories(target().resolve("postgres-programs"));
        PostgresBinaries.in(folder);
        return folder;
    }

    private static Path target() {
        return Path.of("target").toAbsolutePath();
    }

    private synchronized DatabaseAddress create() {
        DatabaseAddress address = postgres.address();
        String name = "test_" + ++databases;
        try (Connection connection = DriverManager.getConnection(
                        address.url(),
                        address.user().orElseThrow(),
                        address.password().orElseThrow());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (Exception e) {
            throw new IllegalStateException("database " + name + " could not be made", e);
        }
        String url = address.url().replaceAll("/postgres$", "/" + name);
        return new DatabaseAddress(url, address.user(), Optional.of("secret"));
    }
}
