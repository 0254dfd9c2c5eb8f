package org.palmares.api.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.engine.domain.Language;

/** Event files that ask for what this version does not have yet: the rest is done, and each thing is named. */
class SampleRunTest {
    private static final Path EVENTS = Path.of("..", "samples", "events");

    @TempDir
    Path place;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ateliers_familles",
                "camp_sante",
                "continental",
                "defi_bon_usage",
                "diabete_48h",
                "science_ouverte_cancer",
                "trophees"
            })
    void every_sample_runs_as_far_as_its_data_allow(String event) {
        for (String command : new String[] {"run", "teams"}) {
            String out = place.resolve(command).toString();
            Typed typed =
                    Typed.in(Language.FR, command, EVENTS.resolve(event).toString(), "--out", out, "--lang", "fr");

            assertTrue(List.of(Exit.DONE, Exit.NEEDS_PERSON).contains(typed.exit()), typed.said());
            assertEquals("", typed.err());
            assertTrue(typed.said().contains("Résultats"), typed.said());
        }
    }
}
