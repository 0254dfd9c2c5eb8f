package org.palmares.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunResult;

/** Nine jurors, 23 pitches, a grand prize and twelve prizes of partners, each under its own rubric. */
class CampSanteJuryTest {
    private static final String NAME = "camp_sante";
    private static final Path SHEETS = Path.of("events", NAME, "score-sheets.csv");
    private static final int CAMP_HIGHEST = 5;
    private static final int PARTNER_HIGHEST = 10;
    private static final Map<String, Integer> CAMP_WEIGHTS =
            Map.of("besoin", 25, "solidite", 20, "ethique", 15, "prototype", 15, "nouveaute", 15, "equipe", 10);

    /** A partner's prize with the weights of its two criteria, and who was planted to win. */
    private record Partner(String prize, Map<String, Integer> weights, String laureate) {}

    private static final List<Partner> PARTNERS = List.of(
            new Partner("prix_officine", Map.of("officine", 60, "simplicite", 40), "S-P60"),
            new Partner("prix_autonomie", Map.of("domicile", 50, "aidants", 50), "S-P05"),
            new Partner("prix_clinique", Map.of("parcours", 60, "retour", 40), "S-P48"),
            new Partner("prix_prevention", Map.of("prevention", 70, "acces", 30), "S-P11"),
            new Partner("prix_code", Map.of("qualite_code", 60, "securite", 40), "S-P01"),
            new Partner("prix_territoire", Map.of("territoire", 50, "inclusion", 50), "S-P22"),
            new Partner("prix_etudiant", Map.of("apprentissage", 50, "audace", 50), "S-P35"),
            new Partner("prix_patients", Map.of("parole", 60, "lisibilite", 40), "S-P65"),
            new Partner("prix_sommeil", Map.of("repos", 50, "mesure", 50), "S-P34"),
            new Partner("prix_modele", Map.of("modele", 60, "marche", 40), "S-P33"),
            new Partner("prix_design", Map.of("geste", 60, "accessibilite", 40), "S-P61"),
            new Partner("prix_preuve", Map.of("preuve", 70, "donnees", 30), "S-P37"));

    @TempDir
    private static Path folder;

    private static RunResult result;

    @BeforeAll
    static void judged() throws IOException {
        result = SampleEvent.withExpectedTeams(NAME, folder).run(1);
    }

    @Test
    void points_of_the_stage_are_those_of_the_hand_sheet() {
        SortedMap<String, String> byHand = HandSheet.points(SHEETS, "scene", CAMP_WEIGHTS, CAMP_HIGHEST);
        assertEquals(23, byHand.size());
        assertEquals(byHand, points("ranking.csv"));
    }

    @Test
    void each_partner_prize_is_ranked_under_its_own_rubric() {
        for (Partner partner : PARTNERS) {
            assertEquals(
                    HandSheet.points(SHEETS, partner.prize(), partner.weights(), PARTNER_HIGHEST),
                    points("ranking-prize-" + partner.prize() + ".csv"),
                    partner.prize());
        }
    }

    @Test
    void each_partner_prize_goes_to_the_first_under_its_rubric_who_may_win_it() {
        SortedMap<String, String> planted = new TreeMap<>();
        SortedMap<String, String> won = new TreeMap<>();
        for (Partner partner : PARTNERS) {
            planted.put(partner.prize(), partner.laureate());
            won.put(partner.prize(), String.join(" ", inPrize(partner.prize(), "lauréat proposé")));
        }
        assertEquals(planted, won);
    }

    @Test
    void partner_prize_may_go_to_the_last_of_the_stage() {
        assertEquals("23", ranks("ranking.csv").get("S-P60"));
        assertEquals("2", ranks("ranking-prize-prix_officine.csv").get("S-P60"));
    }

    @Test
    void team_of_an_owner_who_works_for_the_pharmacies_does_not_win_their_prize() {
        assertEquals(List.of("S-P12"), inPrize("prix_officine", "écarté de ce prix"));
        assertEquals("1", ranks("ranking-prize-prix_officine.csv").get("S-P12"));
    }

    @Test
    void first_of_the_stage_misses_the_floor_on_ethics_and_the_second_wins() {
        assertEquals("1", ranks("ranking.csv").get("S-P25"));
        assertEquals(List.of("S-P25"), inPrize("grand_prix", "écarté de ce prix"));
        assertEquals(List.of("S-P52"), inPrize("grand_prix", "lauréat proposé"));
    }

    @Test
    void juror_from_the_clinic_of_an_owner_steps_aside_for_that_project() {
        List<String> asides = Rows.of(result, "assignment.csv").stream()
                .filter(row -> !row.get("state").equals("juge"))
                .map(row -> row.get("juror") + " " + row.get("submission"))
                .distinct()
                .toList();
        assertTrue(asides.contains("J6 S-P34"), asides::toString);
        SortedMap<String, String> sheets = column("ranking.csv", "sheets");
        assertEquals("8", sheets.remove("S-P34"));
        assertEquals(List.of("9"), sheets.values().stream().distinct().toList());
    }

    private static SortedMap<String, String> points(String file) {
        return column(file, "points");
    }

    private static SortedMap<String, String> ranks(String file) {
        return column(file, "rank");
    }

    private static SortedMap<String, String> column(String file, String column) {
        SortedMap<String, String> values = new TreeMap<>();
        Rows.of(result, file).forEach(row -> values.put(row.get("submission"), row.get(column)));
        return values;
    }

    private static List<String> inPrize(String prize, String state) {
        return Rows.of(result, "prize-" + prize + ".csv").stream()
                .filter(row -> row.get("state").equals(state))
                .map(row -> row.get("submission"))
                .toList();
    }
}
