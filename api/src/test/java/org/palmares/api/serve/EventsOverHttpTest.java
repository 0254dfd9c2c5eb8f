package org.palmares.api.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.store.embedded.TestPostgres;

@Timeout(120)
class EventsOverHttpTest {

    private static final int BODY_LIMIT = 50_000;

    @TempDir
    static Path data;

    private static Server server;
    private static Client client;

    @BeforeAll
    static void start() throws Exception {
        ServerConfig config = ServerConfig.in(data)
                .withPort(0)
                .withDatabase(TestPostgres.freshDatabase())
                .withBodyBytes(BODY_LIMIT);
        server = Server.start(config, new TestRunner(), "1");
        client = new Client(server.url(), server.token());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void folder_comes_back_byte_for_byte_and_can_be_put_again() {
        HttpResponse<byte[]> created = client.put("round", Client.zip("event.yaml", "a", "rules/x.regles", "é"));
        HttpResponse<byte[]> folder = client.get("/api/events/round");

        assertEquals(201, created.statusCode());
        assertEquals(
                "application/zip", folder.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(etag(created), etag(folder));
        assertEquals(201, client.put("copy", folder.body()).statusCode());
        assertEquals(etag(folder), etag(client.get("/api/events/copy")));
        assertArrayEquals(folder.body(), client.get("/api/events/copy").body());
    }

    @Test
    void known_content_is_not_sent_again() {
        String tag = etag(client.put("cached", Client.zip("event.yaml", "a")));

        assertEquals(304, client.get("/api/events/cached", "If-None-Match", tag).statusCode());
        assertEquals(
                200,
                client.get("/api/events/cached", "If-None-Match", "\"" + "0".repeat(64) + "\"")
                        .statusCode());
    }

    @Test
    void list_has_every_event_by_id() {
        client.put("list_b", Client.zip("event.yaml", "a", "teams.csv", "team;participant\n"));
        client.put("list_a", Client.zip("event.yaml", "a", "score-sheets.csv", "round;juror\n"));

        JsonNode events = client.getJson("/api/events").get("events");
        List<String> ours = events.findValuesAsText("id").stream()
                .filter(id -> id.startsWith("list_"))
                .toList();

        assertEquals(List.of("list_a", "list_b"), ours);
        assertEquals(true, client.getJson("/api/events/list_a").get("hasMarks").asBoolean());
        assertEquals(false, client.getJson("/api/events/list_a").get("hasPlan").asBoolean());
        assertEquals(true, client.getJson("/api/events/list_b").get("hasPlan").asBoolean());
        assertEquals(false, client.getJson("/api/events/list_b").get("hasMarks").asBoolean());
    }

    @Test
    void event_is_replaced_only_by_who_knows_its_content() {
        byte[] first = Client.zip("event.yaml", "1");
        byte[] second = Client.zip("event.yaml", "2");
        String tag = etag(client.put("guarded", first));

        assertEquals("428 EVENT_EXISTS", Client.problem(client.put("guarded", second)));
        assertEquals(
                "412 EVENT_CHANGED",
                Client.problem(client.put("guarded", second, "If-Match", "\"" + "0".repeat(64) + "\"")));
        assertEquals("412 EVENT_CHANGED", Client.problem(client.put("guarded", second, "If-Match", "*")));
        assertEquals("412 EVENT_CHANGED", Client.problem(client.put("not_there", second, "If-Match", tag)));
        assertEquals(tag, etag(client.get("/api/events/guarded")));
        assertEquals(200, client.put("guarded", second, "If-Match", tag).statusCode());
        assertEquals("412 EVENT_CHANGED", Client.problem(client.put("guarded", first, "If-Match", tag)));
    }

    @Test
    void same_content_again_changes_nothing() {
        byte[] zip = Client.zip("event.yaml", "a", "score-sheets.csv", "x");
        HttpResponse<byte[]> first = client.put("same", zip);
        HttpResponse<byte[]> again = client.put("same", zip);

        assertEquals(List.of(201, 200), List.of(first.statusCode(), again.statusCode()));
        assertEquals(Client.json(first), Client.json(again));
    }

    @Test
    void marks_and_plans_are_replaced_only_if_a_snapshot_is_kept() {
        for (String precious :
                List.of("score-sheets.csv", "score-sheets.xlsx", "votes.csv", "teams.csv", "teams.xlsx")) {
            String event = "kept_" + precious.replaceAll("\\W", "_");
            HttpResponse<byte[]> before = client.put(event, Client.zip("event.yaml", "1", precious, "x"));
            byte[] folder = client.get("/api/events/" + event).body();
            byte[] next = Client.zip("event.yaml", "2");

            assertEquals("409 EVENT_HAS_RESULTS", Client.problem(client.put(event, next, "If-Match", etag(before))));
            assertEquals(
                    200,
                    client.put(event + "?keep-snapshot=true", next, "If-Match", etag(before))
                            .statusCode());

            String hash = Client.json(before).get("hash").asText();
            assertArrayEquals(
                    folder,
                    client.get("/api/events/" + event + "?version=" + hash).body());
            JsonNode versions =
                    client.getJson("/api/events/" + event + "/versions").get("versions");
            assertEquals(List.of("true", "false"), versions.findValuesAsText("current"));
            assertEquals(List.of("false", "true"), versions.findValuesAsText("snapshot"));
        }
    }

    @Test
    void content_without_snapshot_goes_unless_a_run_used_it() {
        HttpResponse<byte[]> first = client.put("history", Client.zip("event.yaml", "1"));
        client.run("history", "{}");
        HttpResponse<byte[]> second = client.put("history", Client.zip("event.yaml", "2"), "If-Match", etag(first));
        client.put("history", Client.zip("event.yaml", "3"), "If-Match", etag(second));

        assertEquals(
                2,
                client.getJson("/api/events/history/versions").get("versions").size());
        String used = Client.json(first).get("hash").asText();
        assertEquals(
                used,
                client.getJson("/api/events/history/runs/latest")
                        .get("inputHash")
                        .asText());
        assertEquals(200, client.get("/api/events/history?version=" + used).statusCode());
        assertEquals(
                "404 VERSION_UNKNOWN",
                Client.problem(client.get("/api/events/history?version="
                        + Client.json(second).get("hash").asText())));
        assertEquals("404 VERSION_UNKNOWN", Client.problem(client.get("/api/events/history?version=x")));
    }

    @Test
    void what_is_no_event_folder_is_refused_with_its_code() {
        assertEquals("422 ZIP_DAMAGED", Client.problem(client.put("bad", "no zip".getBytes(StandardCharsets.UTF_8))));
        assertEquals("422 ZIP_DAMAGED", Client.problem(client.put("bad", new byte[0])));
        assertEquals("422 EVENT_FILE_MISSING", Client.problem(client.put("bad", Client.zip("roster.csv", "a"))));
        assertEquals("422 ZIP_UNSAFE_NAME", Client.problem(client.put("bad", Client.zip("../event.yaml", "a"))));
        assertEquals(
                "422 ZIP_RATIO", Client.problem(client.put("bad", Client.zip("event.yaml", "0".repeat(30_000_000)))));
        assertEquals("404 EVENT_UNKNOWN", Client.problem(client.get("/api/events/bad")));
    }

    @Test
    void event_ids_are_plain() {
        byte[] zip = Client.zip("event.yaml", "a");
        for (String bad : List.of("Nuit", "a-b", "a.b", "%C3%A9t%C3%A9", "a%20b", "a".repeat(65), "..%2Fa")) {
            int status = client.put(bad, zip).statusCode();
            assertEquals(400, status, bad);
        }
        assertEquals("400 EVENT_ID_INVALID", Client.problem(client.get("/api/events/Nuit")));
        assertEquals(201, client.put("a".repeat(64), zip).statusCode());
    }

    @Test
    void body_over_the_limit_is_refused_whether_it_says_its_length_or_not() {
        byte[] tooBig = new byte[BODY_LIMIT + 1];

        assertEquals("413 BODY_TOO_BIG", Client.problem(client.put("big", tooBig)));
        assertEquals(
                "413 BODY_TOO_BIG",
                Client.problem(client.send(
                        "PUT",
                        "/api/events/big",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooBig)),
                        "Content-Type",
                        "application/zip")));
    }

    @Test
    void unknown_paths_methods_and_formats_are_problems() {
        client.put("formats", Client.zip("event.yaml", "a"));

        assertEquals("404 NOT_FOUND", Client.problem(client.get("/api/nothing")));
        assertEquals("404 NOT_FOUND", Client.problem(client.get("/nothing")));
        HttpResponse<byte[]> deleted = client.send("DELETE", "/api/events/formats", BodyPublishers.noBody());
        assertEquals("405 METHOD_NOT_ALLOWED", Client.problem(deleted));
        assertEquals(true, deleted.headers().firstValue("Allow").orElseThrow().contains("PUT"));
        assertEquals("406 NOT_ACCEPTABLE", Client.problem(client.get("/api/events/formats", "Accept", "image/png")));
        assertEquals(
                "415 UNSUPPORTED_MEDIA_TYPE",
                Client.problem(client.send(
                        "PUT", "/api/events/formats", BodyPublishers.ofString("x"), "Content-Type", "text/plain")));
    }

    private static String etag(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
