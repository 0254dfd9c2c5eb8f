package org.palmares.api.store.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.store.CannotStartException;
import org.palmares.api.store.DatabaseAddress;

@Timeout(240)
class EmbeddedPostgresTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path room;

    @Test
    void cluster_is_durable_private_and_closed_to_strangers() throws Exception {
        DatabaseAddress address = TestPostgres.freshDatabase();

        assertEquals("on on on", ask(address, "show fsync", "show synchronous_commit", "show full_page_writes"));
        assertEquals("127.0.0.1 ", ask(address, "show listen_addresses", "show unix_socket_directories"));
        assertEquals("on UTF8", ask(address, "show data_checksums", "show server_encoding"));
        assertEquals("0", ask(address, "select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'"));
        SQLException refused = assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(address.url(), "palmares", "guess")
                        .close());
        assertEquals("28P01", refused.getSQLState());
    }

    @Test
    void data_and_password_outlast_stop_restart_and_a_stale_pid_file() throws Exception {
        try (EmbeddedPostgres first = start("one")) {
            ask(first.address(), "create table kept as select 42 as n");
        }
        assertEquals(PosixFilePermissions.fromString("rw-------"), permissions("password"));
        assertEquals(PosixFilePermissions.fromString("rwx------"), permissions("cluster"));
        // As after a power cut: the file is still there, and its number is now another program's.
        Path pidFile = room.resolve("cluster/postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n" + room.resolve("cluster") + "\n1\n1\n");

        try (EmbeddedPostgres second = start("two")) {
            assertEquals("42", ask(second.address(), "select n from kept"));
        }
        assertEquals(false, Files.exists(pidFile));

        Files.writeString(room.resolve("cluster/PG_VERSION"), "17\n");
        CannotStartException other =
                assertThrows(CannotStartException.class, () -> start("three").close());
        assertEquals("DATABASE_OTHER_MAJOR", other.problem().code());
    }

    @Test
    void cluster_that_does_not_start_is_told_with_the_end_of_its_log() throws Exception {
        Files.createDirectories(room.resolve("cluster"));
        Files.writeString(room.resolve("cluster/PG_VERSION"), "18\n");
        Files.writeString(room.resolve("password"), "x");
        Files.setPosixFilePermissions(room.resolve("cluster"), PosixFilePermissions.fromString("rwx------"));

        CannotStartException refused =
                assertThrows(CannotStartException.class, () -> start("x").close());

        assertEquals("DATABASE_START_FAILED", refused.problem().code());
        assertTrue(refused.getMessage().contains("postgresql.conf"), refused.getMessage());
    }

    private EmbeddedPostgres start(String newPassword) throws Exception {
        return EmbeddedPostgres.start(room, TestPostgres.programs(), newPassword, PATIENCE);
    }

    private java.util.Set<java.nio.file.attribute.PosixFilePermission> permissions(String name) throws Exception {
        return Files.getPosixFilePermissions(room.resolve(name));
    }

    private static String ask(DatabaseAddress address, String... statements) throws SQLException {
        StringBuilder answers = new StringBuilder();
        try (Connection connection = DriverManager.getConnection(
                        address.url(),
                        address.user().orElseThrow(),
                        address.password().orElseThrow());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                answers.append(answers.isEmpty() ? "" : " ").append(first(statement, sql));
            }
        }
        return answers.toString();
    }

    private static String first(Statement statement, String sql) throws SQLException {
        if (!statement.execute(sql)) {
            return "";
        }
        try (ResultSet rows = statement.getResultSet()) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
