package org.palmares.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palmares.api.run.RunResult;

/** A children's day without any ranking, then three sessions of adults whose tables change; all counted again here. */
class AteliersFamillesTest {
    private static final Pattern NAME_ON_A_CARD = Pattern.compile("<li>([^<]*)</li>");

    @TempDir
    private static Path folder;

    private static RunResult result;
    private static Teams groups;

    @BeforeAll
    static void formed() throws IOException {
        result = SampleEvent.copied("ateliers_familles", folder).formed(200_000);
        groups = Teams.of(result);
    }

    @Test
    void the_child_without_permission_is_in_no_group_and_the_one_without_pictures_is() {
        assertFalse(groups.teamOf().containsKey("E17"));
        assertTrue(groups.teamOf().containsKey("E06"));
        assertEquals(
                List.of("E06 ELI-04 pas de photo", "E17 ELI-02 à régulariser", "E17 ELI-04 pas de photo"),
                Rows.of(result, "verdicts.csv").stream()
                        .map(row -> row.get("subject") + " " + row.get("rule") + " " + row.get("outcome_label"))
                        .toList());
    }

    @Test
    void nineteen_children_are_in_four_groups_of_four_or_five_with_one_adult_each() {
        Map<String, List<String>> roles = grouped("teams.csv", "team", "role");
        assertEquals(4, roles.size());
        assertEquals(23, groups.teamOf().size());
        roles.forEach((team, people) -> {
            long children =
                    people.stream().filter(role -> role.equals("Enfant")).count();
            assertEquals(children + 1, people.size(), team);
            assertTrue(children == 4 || children == 5, team);
        });
    }

    @Test
    void brothers_and_sisters_are_together_or_apart_as_they_asked() {
        assertTrue(groups.together("E03", "E13"));
        assertFalse(groups.together("E14", "E15"));
    }

    @Test
    void only_the_sister_who_stays_with_the_younger_one_leaves_her_age_band() {
        Map<String, List<String>> members = grouped("teams.csv", "team", "participant");
        long mixed = members.values().stream()
                .filter(people -> people.stream()
                                .filter(id -> id.startsWith("E"))
                                .map(id -> id.compareTo("E10") <= 0)
                                .distinct()
                                .count()
                        > 1)
                .count();
        assertEquals(1, mixed);
    }

    @ParameterizedTest
    @CsvSource({"seance_1, 3, 30, 6, 5", "seance_2, 4, 120, 20, 6", "seance_3, 4, 120, 20, 6"})
    void nobody_meets_anybody_twice(String session, int turns, int people, int tables, int seats) {
        List<String> met = new ArrayList<>();
        for (int turn = 1; turn <= turns; turn++) {
            Map<String, List<String>> seated = grouped(file(turn, session), "team", "participant");
            assertEquals(tables, seated.size());
            seated.values().forEach(table -> assertEquals(seats, table.size()));
            assertEquals(
                    people,
                    seated.values().stream().flatMap(List::stream).distinct().count());
            met.addAll(pairs(seated));
        }
        assertEquals(turns * tables * seats * (seats - 1) / 2, met.size());
        assertEquals(met.size(), new TreeSet<>(met).size());
        assertEquals(
                1,
                result.outputs()
                        .get("met-again-" + session + ".csv")
                        .text()
                        .lines()
                        .count());
    }

    @Test
    void twelve_people_come_twice_and_do_not_meet_again_whom_they_met_before() {
        Set<String> earlier = meetings("seance_2");
        Set<String> later = meetings("seance_3");
        Set<String> both = new TreeSet<>(people("seance_2"));
        both.retainAll(people("seance_3"));
        assertEquals(12, both.size());
        assertTrue(
                earlier.stream().anyMatch(pair -> both.containsAll(List.of(pair.split(" ")))),
                "some of them met in the second session, so that there is something to remember");
        earlier.retainAll(later);
        assertEquals(Set.of(), earlier);
    }

    @ParameterizedTest
    @CsvSource({"seance_2", "seance_3"})
    void each_table_has_a_carer_or_a_patient_and_a_member_and_facilitators_stay(String session) {
        Set<String> whereFacilitatorsSit = new TreeSet<>();
        for (int turn = 1; turn <= 4; turn++) {
            grouped(file(turn, session), "team", "role").forEach((table, roles) -> {
                assertTrue(roles.contains("Soignant") || roles.contains("Usagers et aidants"), table + roles);
                assertTrue(roles.contains("Adhérent"), table + roles);
            });
            Rows.of(result, file(turn, session)).stream()
                    .filter(row -> row.get("role").equals("Animateur"))
                    .map(row -> row.get("participant") + " " + row.get("team"))
                    .forEach(whereFacilitatorsSit::add);
        }
        assertEquals(10, whereFacilitatorsSit.size());
    }

    @ParameterizedTest
    @CsvSource({"seance_1, 3", "seance_2, 4", "seance_3, 4"})
    void cards_of_every_turn_name_everybody_by_the_first_name_only(String session, int turns) {
        List<String> written = NAME_ON_A_CARD
                .matcher(result.outputs().get("cards-" + session + ".html").text())
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
        List<String> expected = IntStream.rangeClosed(1, turns)
                .boxed()
                .flatMap(turn -> Rows.of(result, file(turn, session)).stream())
                .map(row -> row.get("given_name"))
                .sorted()
                .toList();
        assertEquals(expected, written);
    }

    private static String file(int turn, String session) {
        return "teams-" + turn + "-" + session + ".csv";
    }

    private static Map<String, List<String>> grouped(String file, String by, String what) {
        return Rows.of(result, file).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(by),
                        TreeMap::new,
                        Collectors.mapping(row -> row.get(what), Collectors.toList())));
    }

    private static List<String> people(String session) {
        return Rows.of(result, file(1, session)).stream()
                .map(row -> row.get("participant"))
                .toList();
    }

    private static Set<String> meetings(String session) {
        return IntStream.rangeClosed(1, 4)
                .boxed()
                .flatMap(turn -> pairs(grouped(file(turn, session), "team", "participant")).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every two people at one table. */
    private static List<String> pairs(Map<String, List<String>> tables) {
        return tables.values().stream()
                .flatMap(table -> table.stream()
                        .flatMap(one -> table.stream()
                                .filter(other -> one.compareTo(other) < 0)
                                .map(other -> one + " " + other)))
                .toList();
    }
}
