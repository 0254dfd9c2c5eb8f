package org.palmares.api.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.store.embedded.TestPostgres;

/**
 * The server's process is killed with runs at work, while PostgreSQL goes on without it; the next server of the same
 * folder finds everything that had been answered.
 */
@Timeout(240)
class KillTest {

    @TempDir
    Path data;

    @Test
    void events_and_finished_runs_survive_and_open_runs_are_marked() throws Exception {
        Process process = startChild();
        try (BufferedReader out = process.inputReader()) {
            String[] addressAndToken = out.readLine().split(" ");
            Client before = new Client(addressAndToken[0], addressAndToken[1]);
            before.put("plain", Client.zip("event.yaml", "ok"));
            JsonNode done = before.run("plain", "{\"seed\":5}");
            before.put("long", Client.zip("event.yaml", "block"));
            List<String> open = Stream.generate(() -> submit(before)).limit(3).toList();
            awaitTwoAtWork(before);

            process.destroyForcibly();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
            assertTrue(postmaster().isAlive());
            assertTrue(countIn("work") > 0);

            checkNextServer(done, open, addressAndToken[1]);
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, countIn("work"));
        assertEquals(false, Files.exists(data.resolve("postgres/cluster/postmaster.pid")));
    }

    private void checkNextServer(JsonNode done, List<String> open, String oldToken) throws Exception {
        TestRunner runner = new TestRunner();
        runner.release.countDown();
        ServerConfig config = ServerConfig.in(data).withPort(0).withPostgresPrograms(TestPostgres.programs());
        try (Server server = Server.start(config, runner, "1")) {
            Client after = new Client(server.url(), server.token());

            assertEquals(done, after.getJson("/api/events/plain/runs/latest"));
            assertEquals(200, after.get("/api/events/plain/runs/latest/minutes").statusCode());
            assertEquals(
                    List.of("done", "interrupted", "interrupted"),
                    open.stream()
                            .map(id -> after.waitFor("long", id).get("status").asText())
                            .sorted()
                            .toList());
            assertEquals("401 TOKEN_REFUSED", Client.problem(new Client(server.url(), oldToken).get("/api/events")));
        }
    }

    private long countIn(String name) throws Exception {
        try (Stream<Path> children = Files.list(data.resolve(name))) {
            return children.count();
        }
    }

    private Process startChild() throws Exception {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledServer.class.getName(),
                        data.toString(),
                        TestPostgres.programs().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String submit(Client client) {
        return Client.json(client.post("/api/events/long/runs", "{}")).get("id").asText();
    }

    private static void awaitTwoAtWork(Client client) {
        for (int look = 0; look < 2_000; look++) {
            String runs = client.getJson("/api/events/long/runs")
                    .findValuesAsText("status")
                    .toString();
            if (runs.equals("[queued, running, running]")) {
                return;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
        }
        throw new AssertionError("two runs should be at work");
    }

    private ProcessHandle postmaster() throws Exception {
        String pid = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                .get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }
}
