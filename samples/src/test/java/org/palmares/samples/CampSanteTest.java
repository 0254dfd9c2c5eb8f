package org.palmares.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunResult;

/** Seventy pitches of which 23 are proposed, 450 people, and fewer physicians than teams. */
class CampSanteTest {
    private static final Pattern OWNER_GOES = Pattern.compile("(C\\d{3}) → (P\\d{2})\\.");
    private static final Set<String> FIRST_OR_SECOND = Set.of("1", "2");

    @TempDir
    private static Path folder;

    private static RunResult result;
    private static Teams teams;

    @BeforeAll
    static void formed() throws IOException {
        result = SampleEvent.copied("camp_sante", folder).formed(200_000);
        teams = Teams.of(result);
    }

    @Test
    void everybody_is_in_one_of_23_teams_on_the_pitches_proposed() {
        assertEquals(450, teams.teamOf().size());
        assertEquals(proposed(), new TreeSet<>(teams.teamOf().values()));
        assertEquals(23, teams.sizes().size());
        assertTrue(teams.sizes().stream().allMatch(size -> size >= 10 && size <= 25), teams.sizes()::toString);
    }

    @Test
    void each_team_has_two_carers_and_two_who_code_and_nothing_hard_is_broken() {
        Map<String, List<String>> roles = roles();
        roles.forEach((team, people) -> {
            assertTrue(count(people, Set.of("Médecin", "Autre soignant")) >= 2, team);
            assertTrue(count(people, Set.of("Développement", "Science des données")) >= 2, team);
        });
        assertEquals(0, teams.score().get(0));
    }

    @Test
    void fifteen_physicians_are_in_fifteen_teams_and_no_plan_can_do_better() {
        long with = roles().values().stream()
                .filter(people -> people.contains("Médecin"))
                .count();
        assertEquals(15, with);
        Map<String, String> row = Rows.of(result, "formation.csv").stream()
                .filter(each -> each.get("constraint").endsWith("1 parmi : Médecin."))
                .findFirst()
                .orElseThrow();
        assertEquals("8 8 non, prouvé", row.get("cost") + " " + row.get("bound") + " " + row.get("best"));
    }

    @Test
    void the_supply_of_physicians_is_told_to_the_organizer() {
        String said = "Médecin : 15 personnes pour 23 équipes ; au moins 8 équipes n'en auront pas.";
        assertEquals(
                1,
                result.problems().stream()
                        .filter(problem -> problem.message().fr().startsWith(said))
                        .count());
    }

    @Test
    void all_seventy_owners_are_placed_where_the_proposal_says() {
        SortedMap<String, String> told = new TreeMap<>();
        OWNER_GOES
                .matcher(result.outputs().get("pitches.csv").text())
                .results()
                .forEach(found -> told.put(found.group(1), found.group(2)));
        SortedMap<String, String> placed = new TreeMap<>(teams.teamOf());
        placed.keySet().retainAll(told.keySet());
        assertEquals(70, told.size());
        assertEquals(told, placed);
    }

    @Test
    void owners_of_the_proposed_pitches_keep_their_own() throws IOException {
        Map<String, String> idOf = Rows.of(result, "pitches.csv").stream()
                .collect(Collectors.toMap(row -> row.get("title"), row -> row.get("topic")));
        Set<String> proposed = proposed();
        int kept = 0;
        for (var row : Rows.of(Path.of("events", "camp_sante", "roster.csv"), ";")) {
            String brought = idOf.getOrDefault(row.get("Sujet porté"), row.get("Sujet porté"));
            if (proposed.contains(brought)) {
                assertEquals(brought, teams.teamOf().get(row.get("id")), row.get("id"));
                kept++;
            }
        }
        assertEquals(23, kept);
    }

    @Test
    void two_people_in_three_work_on_their_first_or_second_wish() {
        long served = Rows.of(result, "teams.csv").stream()
                .filter(row -> FIRST_OR_SECOND.contains(row.get("wish")))
                .count();
        assertTrue(served * 3 >= 450 * 2, () -> served + " of 450");
    }

    @Test
    void three_wishes_that_nobody_can_read_are_asked() {
        List<String> asked = result.problems().stream()
                .filter(problem -> problem.code().equals("ROSTER_TOPIC_ASKED"))
                .map(problem -> problem.place().toString())
                .toList();
        assertEquals(3, asked.size(), asked::toString);
    }

    private static Set<String> proposed() {
        return Rows.of(result, "pitches.csv").stream()
                .filter(row -> row.get("lives").equals("oui"))
                .map(row -> row.get("topic"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, List<String>> roles() {
        return Rows.of(result, "teams.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("team"),
                        TreeMap::new,
                        Collectors.mapping(row -> row.get("role"), Collectors.toList())));
    }

    private static long count(List<String> people, Set<String> roles) {
        return people.stream().filter(roles::contains).count();
    }
}
