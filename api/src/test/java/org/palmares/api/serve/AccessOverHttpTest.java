package org.palmares.api.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.store.embedded.TestPostgres;

@Timeout(120)
class AccessOverHttpTest {

    @TempDir
    static Path data;

    private static Server server;
    private static Client client;
    private static Client stranger;

    @BeforeAll
    static void start() throws Exception {
        ServerConfig config = ServerConfig.in(data).withPort(0).withDatabase(TestPostgres.freshDatabase());
        server = Server.start(config, new TestRunner(), "1.2.3");
        client = new Client(server.url(), server.token());
        stranger = new Client(server.url(), "");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void health_alone_is_open_to_anyone() {
        assertEquals(
                "{\"status\":\"up\",\"database\":\"up\",\"version\":\"1.2.3\"}",
                Client.text(stranger.get("/api/health")));
        for (String path :
                List.of("/", "/style.css", "/api/openapi.json", "/api/events", "/nothing", "/api/health/x")) {
            HttpResponse<byte[]> answer = stranger.get(path);
            assertEquals("401 TOKEN_REFUSED", Client.problem(answer), path);
            assertEquals(
                    "Bearer", answer.headers().firstValue("WWW-Authenticate").orElseThrow());
        }
        assertEquals(200, client.get("/api/openapi.json").statusCode());
    }

    @Test
    void wrong_tokens_are_refused() {
        for (String wrong : List.of("x", server.token() + "x", server.token().toLowerCase(java.util.Locale.ROOT))) {
            assertEquals(
                    "401 TOKEN_REFUSED", Client.problem(new Client(server.url(), wrong).get("/api/events")), wrong);
            assertEquals(
                    "401 TOKEN_REFUSED",
                    Client.problem(stranger.get("/api/events", "Cookie", cookieName() + "=" + wrong)));
            assertEquals("401 TOKEN_REFUSED", Client.problem(stranger.get("/?token=" + wrong)));
        }
    }

    @Test
    void printed_link_sets_a_cookie_that_pages_cannot_read_and_leaves_the_address_bar() {
        String path = server.tokenLink().substring(server.url().length());

        HttpResponse<byte[]> welcome = stranger.get(path);

        assertEquals(303, welcome.statusCode());
        assertEquals(
                server.url() + "/", welcome.headers().firstValue("Location").orElseThrow());
        assertEquals(
                cookieName() + "=" + server.token() + ";Version=1;Path=/;HttpOnly;SameSite=Strict",
                welcome.headers().firstValue("Set-Cookie").orElseThrow());
        assertEquals(200, stranger.get("/", "Cookie", cookie()).statusCode());
    }

    @Test
    void cookie_alone_changes_nothing_unless_the_request_comes_from_our_page() {
        String[] plain = {"Cookie", cookie(), "Content-Type", "application/json"};
        String[] fromOurPage = {"Cookie", cookie(), "Content-Type", "application/json", "Origin", server.url()};

        assertEquals(
                "401 TOKEN_REFUSED",
                Client.problem(stranger.send("POST", "/api/events/none/runs", BodyPublishers.ofString("{}"), plain)));
        assertEquals(
                "404 EVENT_UNKNOWN",
                Client.problem(
                        stranger.send("POST", "/api/events/none/runs", BodyPublishers.ofString("{}"), fromOurPage)));
    }

    @Test
    void foreign_origins_are_refused_even_with_the_token() {
        int port = URI.create(server.url()).getPort();
        for (String origin : List.of(
                "http://evil.example",
                "null",
                "http://127.0.0.1:" + (port - 1),
                "https://127.0.0.1:" + port,
                "http://localhost:" + port)) {
            assertEquals("403 FOREIGN_ORIGIN", Client.problem(client.get("/api/events", "Origin", origin)), origin);
        }
        assertEquals(200, client.get("/api/events", "Origin", server.url()).statusCode());
        assertEquals("403 FOREIGN_ORIGIN", Client.problem(client.get("/api/events", "Sec-Fetch-Site", "cross-site")));
    }

    @Test
    void foreign_host_names_are_refused_even_with_the_token() throws IOException {
        int port = URI.create(server.url()).getPort();
        for (String host : List.of(
                "evil.example", "evil.example:" + port, "127.0.0.1", "127.0.0.1:1", "127.0.0.1.evil.example:" + port)) {
            String answer = raw("GET /api/events HTTP/1.1\r\nHost: " + host + "\r\n" + authorization());
            assertTrue(answer.startsWith("HTTP/1.1 421 "), host + ": " + answer);
            assertTrue(answer.contains("FOREIGN_HOST"), host + ": " + answer);
        }
        for (String host : List.of("127.0.0.1:" + port, "localhost:" + port, "LOCALHOST:" + port, "[::1]:" + port)) {
            String answer = raw("GET /api/events HTTP/1.1\r\nHost: " + host + "\r\n" + authorization());
            assertTrue(answer.startsWith("HTTP/1.1 200 "), host + ": " + answer);
        }
    }

    @Test
    void requests_that_are_not_http_get_a_problem_too() throws IOException {
        for (String request : List.of(
                "GET /api/events HTTP/1.1\r\n",
                "GET /\u0000 HTTP/1.1\r\nHost: x\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(20_000) + "\r\n")) {
            String answer = raw(request);
            assertTrue(answer.matches("(?s)HTTP/1.1 4\\d\\d .*application/problem\\+json.*BAD_REQUEST.*"), answer);
        }
    }

    @Test
    void connection_on_which_nothing_comes_is_closed() throws Exception {
        ServerConfig base = ServerConfig.in(data.resolve("idle")).withDatabase(TestPostgres.freshDatabase());
        ServerConfig impatient = new ServerConfig(
                base.data(),
                0,
                base.database(),
                base.postgresPrograms(),
                base.limits(),
                base.bodyBytes(),
                Duration.ofMillis(50),
                base.patience(),
                base.databasePatience(),
                base.workers(),
                base.clock());
        try (Server idle = Server.start(impatient, new TestRunner(), "1");
                Socket socket = new Socket("127.0.0.1", URI.create(idle.url()).getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: 127".getBytes(StandardCharsets.US_ASCII));
            // Ends with the stream, not with the socket's time-out.
            assertEquals(
                    false,
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).contains(" 200 "));
        }
    }

    @Test
    void every_answer_tells_the_browser_to_be_careful() {
        for (HttpResponse<byte[]> answer :
                List.of(client.get("/"), client.get("/api/events"), stranger.get("/api/events"))) {
            TreeMap<String, String> headers = new TreeMap<>();
            answer.headers()
                    .map()
                    .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
            assertEquals("nosniff", headers.get("x-content-type-options"));
            assertEquals("no-referrer", headers.get("referrer-policy"));
            assertEquals("no-store", headers.get("cache-control"));
            assertTrue(headers.get("content-security-policy").contains("frame-ancestors 'none'"));
            assertEquals(null, headers.get("server"));
        }
    }

    @Test
    void first_page_lists_events_with_links_in_the_language_of_the_browser() {
        client.put("fete", Client.zip("event.yaml", "ok"));
        String id = client.run("fete", "{}").get("id").asText();

        String french = Client.text(client.get("/", "Accept-Language", "fr-CA,en;q=0.5", "Accept", "text/html"));
        String english = Client.text(client.get("/?lang=en", "Accept-Language", "fr"));

        assertTrue(french.startsWith("<!DOCTYPE html>\n<html lang=\"fr\">"), french);
        assertTrue(french.contains("<a href=\"/api/events/fete/runs/" + id + "/minutes\">procès-verbal</a>"), french);
        assertTrue(french.contains("<a href=\"/api/events/fete\">dossier (zip)</a>"), french);
        assertTrue(french.contains("terminé"), french);
        assertTrue(english.contains("<html lang=\"en\">") && english.contains(">minutes</a>"), english);
        assertTrue(Client.text(client.get("/style.css")).contains("body {"));
    }

    @Test
    void first_page_says_what_to_correct_and_escapes_it() {
        client.put("faux", Client.zip("event.yaml", "bad"));
        client.run("faux", "{}");

        String page = Client.text(client.get("/", "Accept-Language", "fr"));

        assertTrue(page.contains("<li>event.yaml:3:7 : Clé inconnue &lt;b&gt;.</li>"), page);
    }

    @Test
    void person_in_a_browser_reads_a_page_instead_of_json() {
        HttpResponse<byte[]> answer = stranger.get("/", "Accept", "text/html,*/*;q=0.8", "Accept-Language", "fr");

        assertEquals(401, answer.statusCode());
        assertTrue(Client.text(answer).contains("ouvrez le lien affiché au dernier démarrage"), Client.text(answer));
    }

    private static String cookieName() {
        return "palmares_" + URI.create(server.url()).getPort();
    }

    private static String cookie() {
        return cookieName() + "=" + server.token();
    }

    private static String authorization() {
        return "Authorization: Bearer " + server.token() + "\r\n";
    }

    /** What a client says that no library would send. */
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", URI.create(server.url()).getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
