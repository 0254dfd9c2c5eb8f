package org.palmares.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunResult;

/** Five rooms of nine pitches, a final of ten, fifteen prizes and a year of follow-up. */
class HopitalDeDemainJuryTest {
    private static final String NAME = "hopital_de_demain";
    private static final Path SHEETS = Path.of("events", NAME, "score-sheets.csv");
    private static final String ROOMS = "ranking-1-salles.csv";
    private static final String FINAL = "ranking-2-finale.csv";
    private static final Map<String, Integer> ROOM_WEIGHTS =
            Map.of("besoin", 30, "prototype", 25, "usage", 25, "equipe", 20);
    private static final Map<String, Integer> FINAL_WEIGHTS = Map.of("effet", 40, "deploiement", 35, "recit", 25);
    private static final int TOPICS_PER_THEME = 15;

    /** Prize and laureate; planted, whatever the program says. */
    private static final SortedMap<String, String> LAUREATES = new TreeMap<>(Map.ofEntries(
            Map.entry("premier_urgences", "H-P12"),
            Map.entry("deuxieme_urgences", "H-P02"),
            Map.entry("troisieme_urgences", "H-P06"),
            Map.entry("premier_pediatrie", "H-P28"),
            Map.entry("deuxieme_pediatrie", "H-P23"),
            Map.entry("troisieme_pediatrie", "H-P17"),
            Map.entry("premier_chronique", "H-P32"),
            Map.entry("deuxieme_chronique", "H-P36"),
            Map.entry("troisieme_chronique", "H-P33"),
            Map.entry("prix_mutuelle_aubepine", "H-P12"),
            Map.entry("prix_groupe_meridienne", "H-P32"),
            Map.entry("prix_fonderie_logicielle", "H-P44"),
            Map.entry("prix_banque_des_halles", "H-P26"),
            Map.entry("prix_du_public", "H-P23"),
            Map.entry("coup_de_coeur", "H-P20")));

    @TempDir
    private static Path folder;

    private static RunResult result;

    @BeforeAll
    static void judged() throws IOException {
        result = SampleEvent.withExpectedTeams(NAME, folder)
                .change("event.yaml", "  proposals: 3\n", "")
                .run(1);
    }

    @Test
    void plain_means_of_the_rooms_are_those_of_the_hand_sheet() {
        assertEquals(HandSheet.points(SHEETS, "salles", ROOM_WEIGHTS, 5), column(ROOMS, "mean_points"));
    }

    @Test
    void points_of_the_final_are_those_of_the_hand_sheet() {
        assertEquals(HandSheet.points(SHEETS, "finale", FINAL_WEIGHTS, 5), column(FINAL, "points"));
    }

    /** The independent model takes all jurors for alike; the program, as far as the marks let it, does not. */
    @Test
    void levelled_points_are_near_those_of_an_independent_model() {
        SortedMap<String, String> levelled = column(ROOMS, "points");
        assertEquals(3 * TOPICS_PER_THEME, levelled.size());
        Rows.of(Path.of("events", NAME, "expected", "hand-sheet.csv"), ";").stream()
                .filter(row -> row.get("round").equals("salles"))
                .forEach(row -> assertEquals(
                        Double.parseDouble(row.get("levelled")),
                        Double.parseDouble(levelled.get(row.get("submission"))),
                        0.5,
                        row.get("submission")));
    }

    @Test
    void three_of_each_theme_and_one_more_go_on_to_the_final() {
        List<String> ranked = Rows.of(result, ROOMS).stream()
                .map(row -> row.get("submission"))
                .toList();
        assertEquals(3 * TOPICS_PER_THEME, ranked.size());
        assertEquals(through(ranked), column(FINAL, "points").keySet());
        assertEquals(10, column(FINAL, "points").size());
    }

    @Test
    void entry_of_the_severe_room_goes_on_although_its_plain_mean_would_not() {
        SortedMap<String, String> means = HandSheet.points(SHEETS, "salles", ROOM_WEIGHTS, 5);
        List<String> byMean = new ArrayList<>(means.keySet());
        byMean.sort((one, other) -> new BigDecimal(means.get(other)).compareTo(new BigDecimal(means.get(one))));
        Set<String> finalists = column(FINAL, "points").keySet();

        assertTrue(finalists.contains("H-P28"));
        assertFalse(through(byMean).contains("H-P28"));
        assertTrue(through(byMean).contains("H-P09"));
        assertFalse(finalists.contains("H-P09"));
    }

    @Test
    void juror_with_a_link_marks_every_finalist_but_that_one() {
        SortedMap<String, String> sheets = column(FINAL, "sheets");
        assertEquals("8", sheets.remove("H-P33"));
        assertEquals(Set.of("9"), new HashSet<>(sheets.values()));
    }

    @Test
    void fifteen_prizes_go_to_whom_they_were_planted_for() {
        SortedMap<String, String> won = new TreeMap<>();
        LAUREATES.keySet().forEach(prize -> won.put(prize, String.join(" ", inPrize(prize, "lauréat proposé"))));
        assertEquals(LAUREATES, won);
    }

    @Test
    void no_team_has_a_third_prize() {
        Map<String, Integer> prizes = new TreeMap<>();
        LAUREATES
                .keySet()
                .forEach(prize -> inPrize(prize, "lauréat proposé").forEach(won -> prizes.merge(won, 1, Integer::sum)));
        assertEquals(15, prizes.values().stream().mapToInt(count -> count).sum());
        assertTrue(prizes.values().stream().allMatch(count -> count <= 2), prizes::toString);
    }

    @Test
    void whoever_has_two_prizes_or_works_for_the_sponsor_is_passed_over() {
        String passedOver = "écarté de ce prix";
        assertEquals(List.of("H-P28"), inPrize("prix_mutuelle_aubepine", passedOver));
        assertEquals(List.of("H-P12"), inPrize("prix_banque_des_halles", passedOver));
        assertEquals(List.of("H-P12", "H-P32"), inPrize("prix_du_public", passedOver));
        assertEquals(List.of("H-P23"), inPrize("coup_de_coeur", passedOver));
    }

    @Test
    void ballots_counted_by_hand_are_those_of_the_vote() {
        Map<String, String> teams = Rows.of(Path.of("events", NAME, "expected", "teams.csv"), ";").stream()
                .collect(Collectors.toMap(row -> row.get("participant"), row -> "H-" + row.get("topic")));
        SortedMap<String, String> counted = new TreeMap<>();
        Set<String> voted = new HashSet<>();
        for (Map<String, String> ballot : Rows.of(Path.of("events", NAME, "votes.csv"), ";")) {
            String badge = ballot.get("badge");
            String entry = ballot.get("submission");
            boolean own = entry.equals(teams.get(badge));
            if (badge.isEmpty() || !own && voted.add(badge)) {
                int more = badge.isEmpty() ? Integer.parseInt(ballot.get("ballots")) : 1;
                counted.merge(entry, String.valueOf(more), HopitalDeDemainJuryTest::sum);
            }
        }
        SortedMap<String, String> told = new TreeMap<>();
        Rows.of(result, "vote-public.csv").stream()
                .filter(row -> row.get("state").equals("comptés"))
                .forEach(row -> told.put(row.get("submission"), row.get("ballots")));
        assertEquals(counted, told);
    }

    @Test
    void six_projects_are_followed_three_six_and_twelve_months_after_the_prize_giving() {
        SortedMap<String, SortedSet<String>> projects = new TreeMap<>();
        Rows.of(result, "follow-up.csv")
                .forEach(row -> projects.computeIfAbsent(
                                row.get("checkpoint") + " " + row.get("due"), due -> new TreeSet<>())
                        .add(row.get("submission")));
        SortedSet<String> six = new TreeSet<>(Set.of("H-P09", "H-P12", "H-P23", "H-P28", "H-P32", "H-P33"));
        assertEquals(Map.of("M3 2027-09-13", six, "M6 2027-12-13", six, "M12 2028-06-13", six), projects);
    }

    private static String sum(String one, String other) {
        return String.valueOf(Integer.parseInt(one) + Integer.parseInt(other));
    }

    /** The first three of each theme, then the best of the others. */
    private static SortedSet<String> through(List<String> ranked) {
        SortedSet<String> through = new TreeSet<>();
        Map<Integer, Integer> taken = new TreeMap<>();
        List<String> others = new ArrayList<>();
        for (String entry : ranked) {
            int theme = (Integer.parseInt(entry.substring(3)) - 1) / TOPICS_PER_THEME;
            if (taken.merge(theme, 1, Integer::sum) <= 3) {
                through.add(entry);
            } else {
                others.add(entry);
            }
        }
        through.add(others.get(0));
        return through;
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
