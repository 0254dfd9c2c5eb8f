package org.palmares.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunResult;

/** A weekend, then months, then laureates who enter the next event; what was planted stands in SOURCE.md. */
class EPocrateTest {
    private static final String NAME = "e_pocrate";

    @TempDir
    private Path folder;

    @Test
    void every_file_is_the_expected_one() throws IOException {
        SampleEvent event = SampleEvent.copied(NAME, folder);
        RunResult result = event.run();
        Golden.check(event, result);
        assertEquals(RunResult.Status.DONE, result.status());
    }

    @Test
    void points_of_both_rounds_are_those_by_hand() throws IOException {
        SampleEvent event = SampleEvent.copied(NAME, folder);
        List<Map<String, String>> sheets = event.rows("score-sheets.csv");
        SortedMap<String, BigDecimal> weekend =
                ByHand.points(sheets, "week_end", Map.of("besoin", 40, "idee", 40, "equipe", 20), 5);
        SortedMap<String, BigDecimal> last =
                ByHand.points(sheets, "finale", Map.of("besoin", 30, "produit", 30, "usage", 25, "avenir", 15), 5);
        assertEquals(List.of(), ByHand.differences(weekend, Rows.of(event.expected("ranking-1-week_end.csv"), ";")));
        assertEquals(List.of(), ByHand.differences(last, Rows.of(event.expected("ranking-2-finale.csv"), ";")));
        assertEquals(
                List.copyOf(last.keySet()),
                ByHand.order(weekend).subList(0, 5).stream().sorted().toList());
    }

    @Test
    void laureates_are_the_first_three_of_the_final() throws IOException {
        SampleEvent event = SampleEvent.copied(NAME, folder);
        SortedMap<String, BigDecimal> last = ByHand.points(
                event.rows("score-sheets.csv"),
                "finale",
                Map.of("besoin", 30, "produit", 30, "usage", 25, "avenir", 15),
                5);
        assertEquals(
                ByHand.order(last).subList(0, 3),
                Rows.of(event.expected("laureates.csv"), ";").stream()
                        .map(row -> row.get("submission"))
                        .toList());
    }

    @Test
    void laureates_are_handed_over_as_the_next_event_holds_them() throws IOException {
        SampleEvent event = SampleEvent.copied(NAME, folder);
        SampleEvent next = SampleEvent.copied("trophees", folder);
        assertEquals(Rows.of(event.expected("laureates.csv"), ";"), next.rows("laureates.csv"));
    }
}
