package org.palmares.api.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.palmares.api.event.ZipFolder;
import org.palmares.api.serve.Server;

/** Brings an event folder to a service as any program would, over HTTP. */
final class Guest {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Server server;

    private Guest(Server server) {
        this.server = server;
    }

    /** Puts the folder under its own name, keeping what was there before, and starts a run. */
    static void bring(Server server, Path folder) throws InterruptedException {
        try {
            new Guest(server).bring(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the service must answer on its own machine", e);
        }
    }

    private void bring(Path folder) throws IOException, InterruptedException {
        String path = "/api/events/" + folder.getFileName();
        HttpResponse<String> known =
                send(request(path).header("Accept", "application/zip").method("HEAD", BodyPublishers.noBody()));
        HttpRequest.Builder put = request(path + "?keep-snapshot=true").header("Content-Type", "application/zip");
        known.headers().firstValue("ETag").ifPresent(tag -> put.header("If-Match", tag));
        require(send(put.PUT(BodyPublishers.ofByteArray(zip(folder)))));
        require(send(request(path + "/runs").POST(BodyPublishers.noBody())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Authorization", "Bearer " + server.token());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static void require(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(response.request().uri() + " must be accepted, found "
                    + response.statusCode() + ": " + response.body());
        }
    }

    private static byte[] zip(Path folder) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        ZipFolder.pack(folder, zip);
        return zip.toByteArray();
    }
}
