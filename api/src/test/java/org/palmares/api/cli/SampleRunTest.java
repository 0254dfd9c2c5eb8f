package org.palmares.api.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.engine.domain.Language;

/** An event file alone, before anybody has registered. The samples that have data run to their expected results. */
class SampleRunTest {
    private static final Path EVENT = Path.of("..", "samples", "events", "continental");

    @TempDir
    Path place;

    @ParameterizedTest
    @ValueSource(strings = {"run", "teams"})
    void an_event_without_data_runs_and_says_where_its_files_are(String command) {
        String out = place.resolve("out").toString();
        Typed typed = Typed.in(Language.FR, command, EVENT.toString(), "--out", out, "--lang", "fr");

        assertTrue(List.of(Exit.DONE, Exit.NEEDS_PERSON).contains(typed.exit()), typed.said());
        assertEquals("", typed.err());
        assertTrue(typed.said().contains("Résultats"), typed.said());
    }
}
