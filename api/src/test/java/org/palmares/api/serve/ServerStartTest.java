package org.palmares.api.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.store.CannotStartException;
import org.palmares.api.store.DatabaseAddress;
import org.palmares.api.store.embedded.TestPostgres;
import org.palmares.engine.domain.Problem;

@Timeout(120)
class ServerStartTest {

    private final DatabaseAddress database = TestPostgres.freshDatabase();

    @TempDir
    Path data;

    @Test
    void second_server_on_the_same_folder_is_refused_naming_the_first() throws Exception {
        try (Server first = Server.start(config(), new TestRunner(), "1")) {
            Problem refused = refusal(config().withDatabase(TestPostgres.freshDatabase()));

            assertEquals("DATA_IN_USE", refused.code());
            String pid = Long.toString(ProcessHandle.current().pid());
            assertTrue(refused.message().fr().contains(pid)
                    && refused.message().en().contains(pid));
            assertEquals(200, new Client(first.url(), "").get("/api/health").statusCode());
        }
    }

    @Test
    void second_server_on_the_same_database_is_refused() throws Exception {
        try (Server first = Server.start(config(), new TestRunner(), "1")) {
            ServerConfig other =
                    ServerConfig.in(data.resolve("other")).withPort(0).withDatabase(database);

            assertEquals("DATABASE_IN_USE", refusal(other).code());
            assertEquals(200, new Client(first.url(), "").get("/api/health").statusCode());
        }
    }

    @Test
    void folder_that_is_a_file_is_refused() throws Exception {
        Path file = Files.writeString(data.resolve("file"), "x");

        assertEquals("DATA_NOT_WRITABLE", refusal(ServerConfig.in(file)).code());
        assertEquals(
                "DATA_NOT_WRITABLE",
                refusal(ServerConfig.in(file.resolve("below"))).code());
    }

    @Test
    void port_in_use_is_refused_and_nothing_is_left_running() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertEquals(
                    "PORT_IN_USE",
                    refusal(config().withPort(taken.getLocalPort())).code());
        }
        Server.start(config(), new TestRunner(), "1").close();
    }

    @Test
    void database_of_a_newer_version_is_refused_and_left_as_it_is() throws Exception {
        Server.start(config(), new TestRunner(), "1").close();
        execute("insert into flyway_schema_history values"
                + " (99, '999', 'later', 'SQL', 'V999__later.sql', 1, 'palmares', now(), 1, true)");

        assertEquals("DATA_NEWER_FORMAT", refusal(config()).code());

        execute("delete from flyway_schema_history where version = '999'");
        Server.start(config(), new TestRunner(), "1").close();
    }

    @Test
    void database_that_refuses_the_password_is_told_without_it() {
        DatabaseAddress wrong = new DatabaseAddress(database.url(), database.user(), Optional.of("wrong-secret"));

        Problem refused = refusal(ServerConfig.in(data).withPort(0).withDatabase(wrong));

        assertEquals("DATABASE_UNREACHABLE", refused.code());
        assertEquals(false, refused.toString().contains("wrong-secret"));
    }

    @Test
    void restart_keeps_events_and_revokes_the_old_token() throws Exception {
        String oldToken;
        try (Server first = Server.start(config(), new TestRunner(), "1")) {
            oldToken = first.token();
            new Client(first.url(), oldToken).put("kept", Client.zip("event.yaml", "ok"));
        }
        try (Server second = Server.start(config(), new TestRunner(), "1")) {
            assertEquals("401 TOKEN_REFUSED", Client.problem(new Client(second.url(), oldToken).get("/api/events")));
            assertEquals(
                    java.util.List.of("kept"),
                    new Client(second.url(), second.token())
                            .getJson("/api/events")
                            .findValuesAsText("id"));
        }
    }

    @Test
    void closing_interrupts_the_runs_at_work() throws Exception {
        TestRunner runner = new TestRunner();
        try (Server first = Server.start(config(), runner, "1")) {
            Client client = new Client(first.url(), first.token());
            client.put("long", Client.zip("event.yaml", "block"));
            client.post("/api/events/long/runs", "{}");
            runner.awaitBegun(1);
        }
        try (Server second = Server.start(config(), runner, "1")) {
            Client client = new Client(second.url(), second.token());
            assertEquals(
                    "interrupted",
                    client.getJson("/api/events/long/runs/latest").get("status").asText());
        }
    }

    private ServerConfig config() {
        return ServerConfig.in(data.resolve("data")).withPort(0).withDatabase(database);
    }

    private static Problem refusal(ServerConfig config) {
        return assertThrows(
                        CannotStartException.class,
                        () -> Server.start(config, new TestRunner(), "1").close())
                .problem();
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(
                        database.url(),
                        database.user().orElseThrow(),
                        database.password().orElseThrow());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
