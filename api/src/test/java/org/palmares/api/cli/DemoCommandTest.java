package org.palmares.api.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.store.DataFolder;
import org.palmares.engine.domain.Language;

class DemoCommandTest {
    @TempDir
    Path place;

    @Test
    void folder_in_which_a_demonstration_runs_is_refused_before_anything_is_written() throws Exception {
        try (DataFolder running = DataFolder.open(place.resolve("data"))) {
            Typed typed = Typed.in(Language.EN, "demo", "--dir", place.toString());

            assertEquals(2, typed.exit());
            assertTrue(typed.said().contains("a demonstration runs in this folder already"), typed.said());
            assertFalse(Files.exists(place.resolve("nuit_des_donnees")));
            assertTrue(Files.exists(running.path()));
        }
    }

    @Test
    void event_of_an_earlier_demonstration_is_kept_with_the_work_done_in_it() throws Exception {
        Path event = Files.createDirectory(place.resolve("nuit_des_donnees"));
        Path yaml = Files.writeString(event.resolve("event.yaml"), "format: 2\n");

        Typed typed = Typed.in(Language.EN, "demo", "--dir", place.toString());

        assertEquals(2, typed.exit());
        assertTrue(typed.said().contains("exists already and is taken as it is"), typed.said());
        assertEquals("format: 2\n", Files.readString(yaml));
    }

    @Test
    void folder_that_is_a_file_is_refused() throws Exception {
        Path file = Files.createFile(place.resolve("file"));

        assertEquals(2, Typed.in(Language.EN, "demo", "--dir", file.toString()).exit());
    }
}
