package org.palmares.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunResult;
import org.palmares.engine.domain.Problem;

/** Thursday's teams of 350 people, and what becomes of them on Friday when 60 do not come. */
class HopitalDeDemainTest {
    private static final String NAME = "hopital_de_demain";
    private static final int REGISTERED = 350;
    private static final int PRESENT = 290;

    @TempDir
    private static Path folder;

    private static RunResult formed;
    private static RunResult repaired;

    @BeforeAll
    static void formedOnThursdayAndRepairedOnFriday() throws IOException {
        formed = SampleEvent.copied(NAME, folder)
                .change("event.yaml", "  proposals: 3\n", "")
                .run(40_000);
        repaired = SampleEvent.copied(NAME, folder).repaired(10_000);
    }

    @Test
    void everybody_has_a_team_and_no_hard_constraint_is_broken() {
        Teams teams = Teams.of(formed);
        assertEquals(REGISTERED, teams.teamOf().size());
        assertEquals(45, teams.sizes().size());
        assertTrue(teams.sizes().stream().allMatch(size -> size >= 5 && size <= 8), teams.sizes()::toString);
        assertEquals(0, teams.score().get(0));
    }

    @Test
    void the_shortage_of_designers_is_told_and_no_plan_has_fewer_teams_without() {
        List<String> told = formed.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ASKED)
                .map(problem -> problem.message().en())
                .filter(message -> message.startsWith("Design: "))
                .toList();
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.get(0).startsWith("Design: 44 people for 45 teams; at least 1"), told::toString);
        Map<String, String> row = Rows.of(formed, "formation.csv").stream()
                .filter(each -> each.get("constraint").equals("Chaque équipe compte au moins 1 parmi : Design."))
                .findFirst()
                .orElseThrow();
        assertEquals("1 1 non, prouvé", row.get("cost") + " " + row.get("bound") + " " + row.get("best"));
    }

    @Test
    void at_most_one_in_ten_of_those_present_changes_teams() {
        assertEquals(PRESENT, teamOf(Rows.of(repaired, "teams.csv")).size());
        int moved = moves().size();
        assertTrue(moved >= 1 && moved <= PRESENT / 10, () -> moved + " of " + PRESENT);
    }

    @Test
    void absences_break_hard_constraints_and_the_repair_mends_them_all() {
        List<Map<String, String>> curve = Rows.of(repaired, "curve.csv");
        assertFalse(curve.get(0).get("hard").equals("0"), curve::toString);
        Map<String, String> taken = curve.stream()
                .filter(point -> point.get("recommended").equals("oui"))
                .findFirst()
                .orElseThrow();
        assertEquals("0", taken.get("hard"));
        assertEquals(String.valueOf(moves().size()), taken.get("moved"));
    }

    @Test
    void whoever_moves_is_on_the_list_with_a_reason_and_everybody_else_stays() throws IOException {
        SortedMap<String, String> before = teamOf(published());
        SortedSet<String> changed = new TreeSet<>();
        teamOf(Rows.of(repaired, "teams.csv")).forEach((person, team) -> {
            if (!team.equals(before.get(person))) {
                changed.add(person);
            }
        });
        SortedSet<String> listed =
                moves().stream().map(row -> row.get("participant")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(changed, listed);
        assertTrue(moves().stream().noneMatch(row -> row.get("reason").isBlank()), moves()::toString);
    }

    @Test
    void nobody_moves_as_long_as_everybody_is_expected() throws IOException {
        RunResult calm = SampleEvent.copied(NAME, folder)
                .write("attendance.csv", List.of("participant;state;at"))
                .repaired(1_000);
        assertEquals(List.of(), Rows.of(calm, "changes.csv"));
        assertEquals(teamOf(published()), teamOf(Rows.of(calm, "teams.csv")));
    }

    private static List<Map<String, String>> published() throws IOException {
        return Rows.of(SampleEvent.copied(NAME, folder).expected("teams.csv"), ";");
    }

    private static List<Map<String, String>> moves() {
        return Rows.of(repaired, "changes.csv").stream()
                .filter(row -> row.get("change").equals("change d'équipe"))
                .toList();
    }

    private static SortedMap<String, String> teamOf(List<Map<String, String>> rows) {
        SortedMap<String, String> teamOf = new TreeMap<>();
        rows.forEach(row -> teamOf.put(row.get("participant"), row.get("team")));
        return teamOf;
    }
}
