package org.palmares.api.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole files to compare with. What a test got is left in {@code target/golden}, to look at and to take over. */
final class Golden {
    private Golden() {}

    static void assertSame(String name, byte[] found) {
        try (InputStream in = Golden.class.getResourceAsStream(name)) {
            Path left = Path.of("target", "golden", name);
            Files.createDirectories(left.getParent());
            Files.write(left, found);
            String expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(expected, new String(found, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
