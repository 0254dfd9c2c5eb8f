package org.palmares.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunResult;

/** One change of the input changes the lines that it must, and no other. */
class NuitDesDonneesChangesTest {
    private static final String NAME = "nuit_des_donnees";
    private static final String FIRST = "S-T01;Après l'AVC;T01;;;2026-10-11 10:03;MIT;";

    @TempDir
    private static Path folder;

    private static RunResult before;

    @BeforeAll
    static void unchanged() throws IOException {
        before = event().run();
    }

    @Test
    void nothing_changed_changes_nothing() throws IOException {
        assertEquals(Map.of(), Changes.between(before, event().run()));
    }

    @Test
    void one_mark_changes_its_entry_s_points() throws IOException {
        SortedMap<String, List<String>> changes = Changes.between(
                before,
                event().change("score-sheets.csv", "pleniere;J1;S-T08;interet;2;", "pleniere;J1;S-T08;interet;3;")
                        .run());
        assertEquals(Map.of(), changes);
    }

    @Test
    void without_a_recognised_licence_an_entry_is_proposed_as_not_eligible() throws IOException {
        SortedMap<String, List<String>> changes = Changes.between(
                before, event().change("submissions.csv", FIRST, FIRST.replace("MIT", "aucune")).run());
        assertEquals(List.of(), changes.get("verdicts.csv"));
        assertEquals(List.of(), changes.get("assignment.csv"));
        assertEquals(List.of(), List.copyOf(changes.keySet()));
    }

    @Test
    void another_recognised_licence_in_whatever_spelling_changes_nothing() throws IOException {
        RunResult after =
                event().change("submissions.csv", FIRST, FIRST.replace("MIT", "GPL3")).run();
        assertEquals(Map.of(), Changes.between(before, after));
    }

    @Test
    void a_juror_of_another_employer_recuses_no_more() throws IOException {
        RunResult after = event().change("jurors.csv", "Hôpital Saint-Aubin", "Lycée Montferrand")
                .run();
        assertEquals(Map.of(), Changes.between(before, after));
    }

    @Test
    void a_participant_of_another_employer_has_the_same_effect() throws IOException {
        RunResult juror = event().change("jurors.csv", "Hôpital Saint-Aubin", "Lycée Montferrand")
                .run();
        RunResult participant =
                event().change("roster.csv", ";médecin; Hôpital Saint-Aubin;", ";médecin;Clinique du Parc;").run();
        assertEquals(Changes.between(before, juror), Changes.between(before, participant));
    }

    @Test
    void one_weight_changes_the_points_and_nothing_of_teams_or_verdicts() throws IOException {
        SampleEvent event = event().change(
                        "event.yaml", "en: Presentation}, weight: 10}", "en: Presentation}, weight: 30}");
        RunResult after = event.run();
        SortedMap<String, String> points = new TreeMap<>();
        Rows.of(after, "ranking.csv").forEach(row -> points.put(row.get("submission"), row.get("points")));
        assertEquals(byHand(event, Map.of("restitution", 30)), points);
        assertEquals(List.of(), List.copyOf(Changes.between(before, after).keySet()));
    }

    /** Σ weight × mark ÷ (Σ weight × 5) of each sheet, then the mean of the sheets, out of 100. */
    private static SortedMap<String, String> byHand(SampleEvent event, Map<String, Integer> changed) throws IOException {
        Map<String, Integer> weights = new TreeMap<>(Map.of(
                "interet", 25, "donnees", 20, "rigueur", 20, "faisabilite", 15, "originalite", 10, "restitution", 10));
        weights.putAll(changed);
        int all = weights.values().stream().mapToInt(Integer::intValue).sum();
        SortedMap<String, List<Integer>> weighted = new TreeMap<>();
        for (var row : Rows.of(String.join("\n", event.lines("score-sheets.csv")), ";")) {
            weighted.computeIfAbsent(row.get("submission"), id -> new ArrayList<>())
                    .add(weights.get(row.get("criterion")) * Integer.parseInt(row.get("mark")));
        }
        SortedMap<String, String> points = new TreeMap<>();
        weighted.forEach((submission, parts) -> {
            long sheets = parts.size() / weights.size();
            BigDecimal sum = BigDecimal.valueOf(parts.stream().mapToInt(Integer::intValue).sum() * 100L);
            BigDecimal most = BigDecimal.valueOf(all * 5 * sheets);
            points.put(submission, sum.divide(most, 2, RoundingMode.HALF_UP).toPlainString());
        });
        return points;
    }

    private static SampleEvent event() throws IOException {
        return SampleEvent.withExpectedTeams(NAME, folder);
    }
}
