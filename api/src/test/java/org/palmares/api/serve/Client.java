package org.palmares.api.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Asks a server as a program does; gives up after a while instead of hanging a build. */
final class Client {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_LOOKS = 10_000;
    private static final long PAUSE_NANOS = 5_000_000;

    private final String url;
    private final String token;

    Client(String url, String token) {
        this.url = url;
        this.token = token;
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    HttpResponse<byte[]> post(String path, String json) {
        return send("POST", path, BodyPublishers.ofString(json), "Content-Type", "application/json");
    }

    HttpResponse<byte[]> put(String event, byte[] zip, String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/zip";
        return send("PUT", "/api/events/" + event, BodyPublishers.ofByteArray(zip), all);
    }

    HttpResponse<byte[]> send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(method + " " + path, e);
        }
    }

    JsonNode getJson(String path) {
        return json(get(path, "Accept", "application/json"));
    }

    /** Asks for a run and waits until it has ended. */
    JsonNode run(String event, String json) {
        String id = json(post("/api/events/" + event + "/runs", json)).get("id").asText();
        return waitFor(event, id);
    }

    JsonNode waitFor(String event, String run) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            JsonNode found = getJson("/api/events/" + event + "/runs/" + run);
            if (!found.get("status").asText().matches("queued|running")) {
                return found;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new IllegalStateException("run " + run + " did not end");
    }

    static JsonNode json(HttpResponse<byte[]> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(text(answer), e);
        }
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** {@code 404 EVENT_UNKNOWN}; anything but a well-formed problem fails. */
    static String problem(HttpResponse<byte[]> answer) {
        JsonNode problem = json(answer);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.equals("application/problem+json")
                || problem.get("status").asInt() != answer.statusCode()
                || problem.get("messages").get("fr").asText().isBlank()
                || problem.get("messages").get("en").asText().isBlank()) {
            throw new AssertionError(answer.request().headers().map() + " " + type + ": " + text(answer));
        }
        return answer.statusCode() + " " + problem.get("code").asText();
    }

    static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
