package org.palmares.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunResult;

/** Forty-two files, fifteen teams on the day, five in the final, two laureates; what was planted stands in SOURCE.md. */
class DefiBonUsageTest {
    private static final String NAME = "defi_bon_usage";
    private static final BigDecimal MARGIN = new BigDecimal("0.5");
    private static final Map<String, Integer> OF_FILES = Map.of("pertinence", 40, "donnees", 30, "equipe", 30);

    @TempDir
    private static Path folder;

    private static RunResult result;
    private static SortedMap<String, BigDecimal> files;
    private static SortedMap<String, BigDecimal> day;
    private static SortedMap<String, BigDecimal> last;

    @BeforeAll
    static void run() throws IOException {
        SampleEvent event = SampleEvent.copied(NAME, folder);
        result = event.run();
        List<Map<String, String>> sheets = event.rows("score-sheets.csv");
        files = ByHand.points(sheets, "lecture", OF_FILES, 20);
        day = ByHand.points(sheets, "journee", Map.of("utilite", 35, "prototype", 35, "presentation", 30), 5);
        SortedMap<String, BigDecimal> own =
                ByHand.points(sheets, "finale", Map.of("effet", 50, "perennite", 30, "ouverture", 20), 5);
        last = ByHand.carried(own, day, "0.2");
    }

    @Test
    void funnel_is_forty_two_fifteen_five_two() {
        assertEquals(
                List.of(42, 15, 5, 2),
                List.of(
                        ranking("1-lecture").size(),
                        ranking("2-journee").size(),
                        ranking("3-finale").size(),
                        laureates().size()));
    }

    @Test
    void points_of_every_round_are_those_by_hand() {
        assertEquals(List.of(), ByHand.differences(files, ranking("1-lecture")));
        assertEquals(List.of(), ByHand.differences(day, ranking("2-journee")));
        assertEquals(List.of(), ByHand.differences(last, ranking("3-finale")));
    }

    @Test
    void fifteenth_of_two_with_equal_points_is_the_one_with_the_better_first_criterion() throws IOException {
        assertEquals(0, files.get("D21").compareTo(files.get("D30")));
        assertEquals(
                14,
                files.values().stream()
                        .filter(points -> points.compareTo(files.get("D30")) > 0)
                        .count());
        SortedMap<String, BigDecimal> first = ByHand.points(
                SampleEvent.copied(NAME, folder).rows("score-sheets.csv"),
                "lecture",
                Map.of("pertinence", 100, "donnees", 0, "equipe", 0),
                20);
        assertTrue(first.get("D30").compareTo(first.get("D21")) > 0);
        assertEquals(List.of("D30"), among(List.of("D21", "D30"), ranking("2-journee")));
    }

    @Test
    void sixteen_go_on_where_the_event_keeps_all_at_the_line() throws IOException {
        RunResult kept = SampleEvent.copied(NAME, folder)
                .change("event.yaml", "count: 15, at-the-line: tie-break}", "count: 15, at-the-line: keep-all}")
                .run();
        List<String> judged = Rows.of(kept, "assignment.csv").stream()
                .filter(row -> row.get("round").equals("journee"))
                .map(row -> row.get("submission"))
                .distinct()
                .toList();
        assertEquals(16, judged.size());
        assertTrue(judged.contains("D21"), judged::toString);
    }

    @Test
    void two_less_than_half_a_point_apart_win_in_full_and_the_next_is_third() {
        List<String> order = ByHand.order(last);
        BigDecimal apart = last.get(order.get(0)).subtract(last.get(order.get(1)));
        assertTrue(apart.signum() > 0 && apart.compareTo(MARGIN) < 0, apart::toString);
        assertTrue(last.get(order.get(0)).subtract(last.get(order.get(2))).compareTo(MARGIN) >= 0);
        assertEquals(
                List.of("1 " + order.get(0) + " 5000.00", "1 " + order.get(1) + " 5000.00"),
                laureates().stream()
                        .map(row -> row.get("rank") + " " + row.get("submission") + " " + row.get("amount"))
                        .toList());
        assertEquals(
                List.of("3 " + order.get(2), "4 " + order.get(3), "5 " + order.get(4)),
                ranking("3-finale").subList(2, 5).stream()
                        .map(row -> row.get("rank") + " " + row.get("submission"))
                        .toList());
    }

    @Test
    void planted_findings_and_no_others() {
        assertEquals(
                List.of(
                        "D17 ELI-09-TOLERANCE levé",
                        "D23 IP-06 maintenu",
                        "L4:D08 JUR-02 maintenu",
                        "J3:D12 JUR-03 maintenu"),
                findings(result));
    }

    @Test
    void person_in_two_teams_is_to_choose() throws IOException {
        SampleEvent event = SampleEvent.copied(NAME, folder)
                .change("teams.csv", "E05;B129;Bonne Ordonnance;oui", "E05;B129;Bonne Ordonnance;");
        RunResult both = event.run();
        assertEquals(RunResult.Status.NEEDS_PERSON, both.status());
        assertTrue(
                findings(both).contains("B129 ELI-06 maintenu"),
                () -> findings(both).toString());
    }

    @Test
    void everything_is_the_same_byte_again_on_another_machine() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertEquals(result, SampleEvent.copied(NAME, folder).run());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    private static List<Map<String, String>> ranking(String round) {
        return Rows.of(result, "ranking-" + round + ".csv");
    }

    private static List<Map<String, String>> laureates() {
        return Rows.of(result, "prize-laureat.csv").stream()
                .filter(row -> row.get("state").equals("lauréat proposé"))
                .toList();
    }

    private static List<String> among(List<String> wanted, List<Map<String, String>> ranking) {
        return ranking.stream()
                .map(row -> row.get("submission"))
                .filter(wanted::contains)
                .toList();
    }

    private static List<String> findings(RunResult result) {
        return Rows.of(result, "verdicts.csv").stream()
                .filter(row -> !row.get("rule").isEmpty())
                .map(row -> row.get("subject") + " " + row.get("rule") + " "
                        + row.get("state").replace("\"", "").replaceAll("(,| par| le|\\h*:).*", ""))
                .toList();
    }
}
