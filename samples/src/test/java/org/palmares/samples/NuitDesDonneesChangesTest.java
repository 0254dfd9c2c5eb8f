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
import org.palmares.engine.domain.Problem;

/** One change of the input changes the lines that it must, and no other. */
class NuitDesDonneesChangesTest {
    private static final String NAME = "nuit_des_donnees";
    private static final String FIRST = "S-T01;Après l'AVC;T01;;;2026-10-11 10:03;MIT;";

    private static final String SAME_EMPLOYER = "Le membre du jury a le même employeur qu'un membre de l'équipe.";

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

    /** One mark more on a criterion of weight 25: 25 ÷ 5 ÷ 6 sheets = 0.83 points, and nothing else that the mean says. */
    @Test
    void one_mark_changes_its_entry_s_points() throws IOException {
        RunResult after = event().change(
                        "score-sheets.csv", "pleniere;J1;S-T08;interet;2;", "pleniere;J1;S-T08;interet;3;")
                .run();
        String cell = "</th><td class=\"number\">";
        SortedMap<String, List<String>> changes = Changes.between(before, after);
        assertEquals(List.of("- " + cell + "51.00</td>", "+ " + cell + "51.83</td>"), changes.get("minutes.en.html"));
        assertEquals(
                List.of(
                        "agreement.csv",
                        "agreement.xlsx",
                        "annex-confidential.en.html",
                        "annex-confidential.html",
                        "minutes.en.html",
                        "minutes.html",
                        "ranking.csv",
                        "ranking.xlsx"),
                List.copyOf(changes.keySet()));
        Map<String, String> changed = new TreeMap<>();
        List<Map<String, String>> now = meanOnly(after);
        List<Map<String, String>> earlier = meanOnly(before);
        for (int row = 0; row < now.size(); row++) {
            Map<String, String> was = earlier.get(row);
            now.get(row).forEach((column, value) -> {
                if (!value.equals(was.get(column))) {
                    changed.put(was.get("submission") + " " + column, was.get(column) + " -> " + value);
                }
            });
        }
        assertEquals(
                Map.of(
                        "S-T08 points", "51.00 -> 51.83",
                        "S-T08 mean_points", "51.00 -> 51.83",
                        "S-T08 mark_interet", "2.50 -> 2.67",
                        "S-T08 part_interet", "12.50 -> 13.33"),
                changed);
    }

    /** What is levelled, and how sure the ranks are, hangs on every mark. */
    private static List<Map<String, String>> meanOnly(RunResult run) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> row : Rows.of(run, "ranking.csv")) {
            Map<String, String> kept = new TreeMap<>(row);
            kept.keySet()
                    .removeIf(column ->
                            column.startsWith("beside") || column.startsWith("rank_") || column.startsWith("chance"));
            rows.add(kept);
        }
        return rows;
    }

    @Test
    void without_a_recognised_licence_an_entry_is_proposed_as_not_eligible() throws IOException {
        RunResult after = event().change("submissions.csv", FIRST, FIRST.replace("MIT", "aucune"))
                .run();
        SortedMap<String, List<String>> changes = Changes.between(before, after);
        assertEquals(
                List.of(
                        "- projet rendu;S-T01;Après l'AVC;;;;rien à signaler;;;;;",
                        "+ projet rendu;S-T01;Après l'AVC;IP-01;Code sans licence ouverte reconnue;REJECT;irrecevable;"
                                + "participation;proposition, à confirmer par une personne nommée;Licence du code :"
                                + " aucune. Choisissez une licence de la liste avant la clôture du rendu.;"
                                + "\"openScienceRequired = oui ; codeLicence = aucune\";Règlement de l'événement"),
                changes.get("verdicts.csv"));
        assertEquals(
                List.of(
                        "S-T10 1",
                        "S-T05 2",
                        "S-T06 3",
                        "S-T09 4",
                        "S-T01 5",
                        "S-T03 6",
                        "S-T02 7",
                        "S-T04 8",
                        "S-T07 9",
                        "S-T08 10"),
                Rows.of(after, "ranking.csv").stream()
                        .map(row -> row.get("submission") + " " + row.get("rank"))
                        .toList(),
                "until a named person confirms, the entry stays in the proposed ranking");
        String row = "5;S-T01;Après l'AVC;70.33;6;70.33;5;70.33;5;4;5;0.000;0.000;0.010;3."
                + "83;19.17;3.67;14.67;3.33;13.33;3.17;9.50;3.67;7.33;3.17;6.33;;;";
        assertEquals(
                List.of("- " + row, "+ " + row + "irrecevabilité proposée, à confirmer (IP-01)"),
                changes.get("ranking.csv"));
        assertEquals(
                List.of(
                        "letter-S-T01.html",
                        "minutes.en.html",
                        "minutes.html",
                        "organizer.html",
                        "ranking.csv",
                        "ranking.xlsx",
                        "verdicts.csv",
                        "verdicts.xlsx"),
                List.copyOf(changes.keySet()));
    }

    @Test
    void another_recognised_licence_in_whatever_spelling_changes_nothing() throws IOException {
        RunResult after = event().change("submissions.csv", FIRST, FIRST.replace("MIT", "GPL3"))
                .run();
        assertEquals(Map.of(), Changes.between(before, after));
    }

    /** The juror then owes a sheet, which is missing and not zero: the points stay. */
    @Test
    void a_juror_of_another_employer_recuses_no_more() throws IOException {
        RunResult after = event().change("jurors.csv", "Hôpital Saint-Aubin", "Lycée Montferrand")
                .run();
        String row = "pleniere;S-T06;Attente zéro;J3;Odile Brancourt;";
        String entry = " <span class=\"id\">S-T06</span></li>";
        assertEquals(
                Map.of(
                        "assignment.csv", List.of("- " + row + "se déporte;" + SAME_EMPLOYER, "+ " + row + "juge;"),
                        "assignment.xlsx", List.of(),
                        "minutes.en.html",
                                List.of(
                                        "- <li>Odile Brancourt took no part for “Attente zéro”" + entry,
                                        "- <ul>",
                                        "- <p>None.</p>",
                                        "+ <p>No recusal.</p>",
                                        "+ <ul class=\"settle\">",
                                        "+ <li>Plenary: Attente zéro, 5 of 6 sheets count. Complete those that are"
                                                + " missing, or let the jury record the absence.</li>"),
                        "minutes.html",
                                List.of(
                                        "- <li>Odile Brancourt\u202f: déport pour «\u202fAttente zéro\u202f»" + entry,
                                        "- <ul>",
                                        "- <p>Aucun.</p>",
                                        "+ <p>Aucun déport.</p>",
                                        "+ <ul class=\"settle\">",
                                        "+ <li>Plénière\u202f: Attente zéro, 5 grilles sur 6 comptent. Complétez celles"
                                                + " qui manquent, ou que le jury constate l’absence.</li>"),
                        "verdicts.csv",
                                List.of("- membre du jury;J3:S-T06;Odile Brancourt, Attente zéro;JUR-02;Même employeur;"
                                        + "RECUSE;déport;participation;maintenu;" + SAME_EMPLOYER
                                        + ";sameEmployer = oui;Règlement de l'événement, sur le modèle de CSP L1451-1"
                                        + " (à confirmer par un conseil)"),
                        "verdicts.xlsx", List.of()),
                Changes.between(before, after));
    }

    @Test
    void a_participant_of_another_employer_has_the_same_effect() throws IOException {
        RunResult juror = event().change("jurors.csv", "Hôpital Saint-Aubin", "Lycée Montferrand")
                .run();
        RunResult participant = event().change(
                        "roster.csv", ";médecin;\u00a0Hôpital Saint-Aubin;", ";médecin;Clinique du Parc;")
                .run();
        assertEquals(Changes.between(before, juror), Changes.between(before, participant));
    }

    @Test
    void one_weight_changes_the_points_and_nothing_of_teams_or_verdicts() throws IOException {
        SampleEvent event =
                event().change("event.yaml", "en: Presentation}, weight: 10}", "en: Presentation}, weight: 30}");
        assertEquals(
                List.of("TERMS_DIFFER"),
                event.run().problems().stream()
                        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                        .map(Problem::code)
                        .toList(),
                "announced otherwise");
        RunResult after = event.remove("published.csv").run();
        SortedMap<String, String> points = new TreeMap<>();
        Rows.of(after, "ranking.csv").forEach(row -> points.put(row.get("submission"), row.get("points")));
        assertEquals(byHand(event, Map.of("restitution", 30)), points);
        assertEquals(
                List.of(
                        "agreement.csv",
                        "agreement.xlsx",
                        "annex-confidential.en.html",
                        "annex-confidential.html",
                        "minutes.en.html",
                        "minutes.html",
                        "ranking.csv",
                        "ranking.xlsx",
                        "sensitivity.csv",
                        "sensitivity.xlsx",
                        "terms.csv",
                        "terms.xlsx"),
                List.copyOf(Changes.between(before, after).keySet()));
    }

    /** Σ weight × mark ÷ (Σ weight × 5) of each sheet, then the mean of the sheets, out of 100. */
    private static SortedMap<String, String> byHand(SampleEvent event, Map<String, Integer> changed)
            throws IOException {
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
            BigDecimal sum = BigDecimal.valueOf(
                    parts.stream().mapToInt(Integer::intValue).sum() * 100L);
            BigDecimal most = BigDecimal.valueOf(all * 5 * sheets);
            points.put(submission, sum.divide(most, 2, RoundingMode.HALF_UP).toPlainString());
        });
        return points;
    }

    private static SampleEvent event() throws IOException {
        return SampleEvent.withExpectedTeams(NAME, folder);
    }
}
