package org.palmares.samples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunResult;

/** What must hold of any plan that the formation finds, whatever the search. */
class NuitDesDonneesFormationTest {
    private static final String NAME = "nuit_des_donnees";
    private static final SortedMap<String, String> OWNERS =
            new TreeMap<>(Map.of("7104201", "T02", "7104216", "T09", "7104222", "T04", "7104237", "T06"));
    private static final List<List<String>> WISHED = List.of(
            List.of("7104234", "7104252"),
            List.of("7104243", "7104213"),
            List.of("7104336", "7104207"),
            List.of("7104354", "7104210"),
            List.of("7104363", "7104228"));
    private static final List<List<String>> APART =
            List.of(List.of("7104267", "7104258"), List.of("7104333", "7104300"));

    @TempDir
    private static Path folder;

    private static RunResult result;
    private static Teams teams;

    @BeforeAll
    static void formed() throws IOException {
        result = SampleEvent.copied(NAME, folder).run();
        teams = Teams.of(result);
    }

    @Test
    void everybody_has_a_team_of_five_to_seven_people() {
        assertEquals(60, teams.teamOf().size());
        assertEquals(10, teams.sizes().size());
        assertTrue(teams.sizes().stream().allMatch(size -> size >= 5 && size <= 7), teams.sizes()::toString);
    }

    @Test
    void no_hard_constraint_is_broken() {
        assertEquals(0, teams.score().get(0));
    }

    @Test
    void owners_work_on_the_topic_that_they_brought() {
        SortedMap<String, String> placed = new TreeMap<>();
        OWNERS.keySet().forEach(owner -> placed.put(owner, teams.teamOf().get(id(owner))));
        assertEquals(OWNERS, placed);
    }

    @Test
    void wished_pairs_are_together_and_the_others_apart() {
        assertAll(WISHED.stream()
                .map(pair -> () -> assertTrue(teams.together(id(pair.get(0)), id(pair.get(1))), pair::toString)));
        assertAll(APART.stream()
                .map(pair -> () -> assertFalse(teams.together(id(pair.get(0)), id(pair.get(1))), pair::toString)));
    }

    @Test
    void exactly_two_teams_are_without_a_designer_and_no_plan_can_do_better() {
        long with = Rows.of(result, "teams.csv").stream()
                .filter(row -> row.get("role").equals("Design"))
                .map(row -> row.get("team"))
                .distinct()
                .count();
        assertEquals(8, with);
        Map<String, String> row = Rows.of(result, "formation.csv").stream()
                .filter(each -> each.get("constraint").equals("Chaque équipe compte au moins 1 parmi : Design."))
                .findFirst()
                .orElseThrow();
        assertEquals("2 2 non, prouvé", row.get("cost") + " " + row.get("bound") + " " + row.get("best"));
    }

    @Test
    void the_plan_is_no_worse_than_the_expected_one() throws IOException {
        Teams expected = Teams.of(SampleEvent.withExpectedTeams(NAME, folder).run());
        assertTrue(teams.compareScore(expected) <= 0, () -> teams.score() + " against " + expected.score());
    }

    @Test
    void the_same_seed_gives_the_same_bytes() throws IOException {
        assertEquals(result.outputs(), SampleEvent.copied(NAME, folder).run().outputs());
    }

    @Test
    void the_order_of_the_rows_changes_nobody_s_team() throws IOException {
        SampleEvent event = SampleEvent.copied(NAME, folder);
        List<String> rows = records(event.lines("roster.csv"));
        List<String> people = new ArrayList<>(rows.subList(1, rows.size()));
        Collections.shuffle(people, new Random(7));
        people.add(0, rows.get(0));
        RunResult shuffled = event.write("roster.csv", people).run();
        assertEquals(
                result.outputs().get("teams.csv").text(),
                shuffled.outputs().get("teams.csv").text());
    }

    /** A line break within quotes does not end a row. */
    private static List<String> records(List<String> lines) {
        List<String> records = new ArrayList<>();
        String open = "";
        for (String line : lines) {
            String record = open + line;
            boolean quoted = record.chars().filter(c -> c == '"').count() % 2 == 1;
            open = quoted ? record + "\n" : "";
            if (!quoted) {
                records.add(record);
            }
        }
        return records;
    }

    private static String id(String ticket) {
        return "helloasso-" + ticket;
    }
}
