package org.palmares.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunResult;

/** Eighty-seven applications, of which fifty are tested; what was planted stands in SOURCE.md. */
class TropheesTest {
    private static final BigDecimal SIXTEEN_OF_TWENTY = BigDecimal.valueOf(80);
    private static final List<String> CATEGORIES =
            List.of("patients", "professionnels", "prevention", "handicap", "enfants");
    private static final Map<String, Integer> WEIGHTS = Map.ofEntries(
            Map.entry("utilite", 12),
            Map.entry("fiabilite", 12),
            Map.entry("sources", 8),
            Map.entry("confidentialite", 12),
            Map.entry("securite", 8),
            Map.entry("ergonomie", 10),
            Map.entry("accessibilite", 8),
            Map.entry("validation", 8),
            Map.entry("pedagogie", 6),
            Map.entry("autonomie", 6),
            Map.entry("innovation", 4),
            Map.entry("modele", 3),
            Map.entry("maintenance", 3));

    @TempDir
    private static Path folder;

    private static SampleEvent event;
    private static RunResult result;

    @BeforeAll
    static void run() throws IOException {
        event = SampleEvent.copied("trophees", folder);
        result = event.run();
    }

    @Test
    void every_entry_that_answered_no_is_out_and_every_other_is_tested() throws IOException {
        Set<String> yesToAll = event.rows("answers.csv").stream()
                .filter(row -> !row.containsValue("non"))
                .map(row -> row.get("submission"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(50, yesToAll.size());
        assertEquals(
                37,
                Rows.of(result, "questionnaire.csv").stream()
                        .filter(row -> row.get("result").equals("non admis"))
                        .count());
        assertEquals(
                yesToAll,
                Rows.of(result, "assignment.csv").stream()
                        .map(row -> row.get("submission"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void points_are_those_by_hand() throws IOException {
        assertEquals(List.of(), ByHand.differences(points(), Rows.of(result, "ranking.csv")));
    }

    @Test
    void category_without_sixteen_of_twenty_is_not_awarded_and_the_best_of_the_others_win() throws IOException {
        SortedMap<String, BigDecimal> points = points();
        Map<String, Set<String>> categories = categories();
        SortedMap<String, String> byHand = new TreeMap<>();
        for (String category : CATEGORIES) {
            byHand.put(
                    "trophee_" + category,
                    ByHand.order(points).stream()
                            .filter(entry -> categories.get(entry).contains(category))
                            .filter(entry -> points.get(entry).compareTo(SIXTEEN_OF_TWENTY) >= 0)
                            .findFirst()
                            .map(entry -> "lauréat proposé " + entry)
                            .orElse("non attribué "));
        }
        byHand.put("grand_trophee", "lauréat proposé " + ByHand.order(points).get(0));
        byHand.put("coup_de_coeur", "lauréat proposé e_pocrate-K05");
        assertEquals("non attribué ", byHand.get("trophee_handicap"));
        SortedMap<String, String> given = new TreeMap<>();
        byHand.keySet().forEach(prize -> {
            Map<String, String> first =
                    Rows.of(result, "prize-" + prize + ".csv").get(0);
            given.put(prize, first.get("state") + " " + first.get("submission"));
        });
        assertEquals(byHand, given);
    }

    @Test
    void minutes_say_that_the_prize_is_not_awarded() {
        String minutes = result.outputs().get("minutes.html").text().replaceAll("(?s)<[^>]*>", " ");
        String prizes = minutes.substring(minutes.lastIndexOf("Trophée, Handicap et autonomie"));
        String own = prizes.substring(0, prizes.indexOf("Trophée, Enfants et parents"));
        assertTrue(own.contains("non attribué"), own);
    }

    @Test
    void planted_findings_and_no_others() {
        assertEquals(
                List.of(
                        "A22 ETH-04 BLOCK corrigé",
                        "A60 ETH-08 WARN maintenu",
                        "e_pocrate-K02 ETH-04 TO_COMPLETE corrigé",
                        "e_pocrate-K02 ETH-08 TO_COMPLETE corrigé",
                        "e_pocrate-K05 ETH-04 TO_COMPLETE corrigé",
                        "e_pocrate-K05 ETH-08 TO_COMPLETE corrigé",
                        "e_pocrate-K07 ETH-04 TO_COMPLETE corrigé",
                        "e_pocrate-K07 ETH-08 TO_COMPLETE corrigé",
                        "V07:A02 JUR-05 RECUSE maintenu"),
                Rows.of(result, "verdicts.csv").stream()
                        .filter(row -> !row.get("rule").isEmpty())
                        .map(row -> row.get("subject") + " " + row.get("rule") + " " + row.get("outcome") + " "
                                + row.get("state").replace("\"", "").replaceAll(" (par|le) .*", ""))
                        .toList());
    }

    @Test
    void laureate_of_the_other_event_without_an_entry_line_waits_for_its_category() throws IOException {
        SampleEvent without = SampleEvent.copied("trophees", folder);
        List<String> lines = without.lines("submissions.csv").stream()
                .filter(line -> !line.startsWith("e_pocrate-K02"))
                .toList();
        RunResult rerun = without.write("submissions.csv", lines).run();
        assertEquals(
                "lauréat proposé A24",
                Rows.of(rerun, "prize-trophee_enfants.csv").stream()
                        .map(row -> row.get("state") + " " + row.get("submission"))
                        .findFirst()
                        .orElseThrow());
        assertEquals(
                List.of("e_pocrate-K02"),
                Rows.of(rerun, "ranking.csv").stream()
                        .map(row -> row.get("submission"))
                        .filter("e_pocrate-K02"::equals)
                        .toList());
    }

    private static SortedMap<String, BigDecimal> points() throws IOException {
        return ByHand.points(event.rows("score-sheets.csv"), "essais", WEIGHTS, 20);
    }

    private static Map<String, Set<String>> categories() throws IOException {
        Map<String, Set<String>> categories = new TreeMap<>();
        event.rows("submissions.csv")
                .forEach(row -> categories.put(
                        row.get("id"),
                        Arrays.stream(row.get("category").split("\\|")).collect(Collectors.toSet())));
        return categories;
    }
}
