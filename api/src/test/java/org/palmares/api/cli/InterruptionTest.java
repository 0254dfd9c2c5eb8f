package org.palmares.api.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {
    private static final Path SAMPLE = Path.of("..", "samples", "events", "nuit_des_donnees");

    @TempDir
    Path place;

    @Test
    @Timeout(120)
    void search_that_is_interrupted_lays_down_the_best_so_far_and_says_that_it_was() throws Exception {
        Process process = start();
        try (BufferedReader out = process.inputReader()) {
            assertEquals('\r', process.getErrorStream().read(), "the first sign of progress");
            process.toHandle().destroy();
            process.getErrorStream().transferTo(OutputStream.nullOutputStream());
            String said = out.lines().collect(Collectors.joining(" "));
            process.waitFor();
            assertTrue(said.contains("the search was stopped before its budget was spent"), said);
        } finally {
            process.destroyForcibly();
        }
        Path results = place.resolve("results");
        assertEquals(61, Files.readAllLines(results.resolve("teams.csv")).size());
        assertTrue(Files.readString(results.resolve("plan.json")).contains("\"ending\" : \"CANCELLED\""));
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        InterruptedTeams.class.getName(),
                        "teams",
                        SAMPLE.toString(),
                        "--evaluations",
                        "100000000000",
                        "--lang",
                        "en",
                        "--out",
                        place.resolve("results").toString())
                .start();
    }
}
