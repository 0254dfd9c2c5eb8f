package org.palmares.api.run.runners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;

/** Rosters and files that no organizer means, and that arrive all the same: a plan or a sentence, never a failure. */
class HostileEventsTest {
    private static final String HEADINGS = "id;given_name;family_name;role;vœu 1\n";
    private static final String FREE = Worlds.YAML
            .replace("  count: 3\n", "")
            .replace("choice: fixed", "choice: decided")
            .replace("search: {seed: 7, evaluations: 300}", "search: {seed: 7, evaluations: 2000}");

    @TempDir
    Path home;

    @Test
    void everybody_of_one_role_gives_a_plan_that_says_what_is_missing() {
        RunOutcome outcome = form(
                FREE.replace(
                        "{constraint: apart, priority: hard}",
                        "{constraint: role-count, of: {groups: [CARE]}, at-least: 1, priority: hard}"),
                roster(9, "Développement", ""));
        assertEquals(RunResult.Status.NEEDS_PERSON, outcome.result().status());
        assertTrue(codes(outcome).contains("FORMATION_ROLE_SHORTAGE"), codes(outcome)::toString);
        assertEquals(10, lines(outcome, "teams.csv"));
    }

    @Test
    void one_person_alone_is_a_team_where_the_event_allows_one() {
        RunOutcome outcome = form(FREE, roster(1, "Développement", ""));
        assertEquals(2, lines(outcome, "teams.csv"));
    }

    @Test
    void one_team_for_everybody() {
        RunOutcome outcome = form(
                FREE.replace("size: {min: 1, target: 2, max: 3}", "size: {min: 1, target: 40, max: 40}"),
                roster(30, "Développement", ""));
        assertEquals(31, lines(outcome, "teams.csv"));
        assertTrue(!outcome.result().outputs().get("teams.csv").text().contains("team-02"));
    }

    @Test
    void a_thousand_wishes_for_one_topic_share_out_its_places() {
        RunOutcome outcome = form(
                FREE.replace("{constraint: apart, priority: hard}", "{constraint: topic-wishes, priority: soft}")
                        .replace("size: {min: 1, target: 2, max: 3}", "size: {min: 2, target: 40, max: 40}")
                        .replace(
                                "id: T2, title: {fr: Deux, en: Two}}",
                                "id: T2, title: {fr: Deux, en: Two}, teams: 1000}"),
                roster(1000, "Développement", "T1"));
        String teams = outcome.result().outputs().get("teams.csv").text();
        assertEquals(40, teams.lines().filter(line -> line.contains(";T1;")).count(), "one place of forty people");
        assertEquals(1001, lines(outcome, "teams.csv"));
    }

    @Test
    void two_hundred_constraints_are_refused_with_the_number_that_may_be() {
        String many = IntStream.range(0, 100)
                .mapToObj(at -> "{constraint: role-count, of: {roles: [DEV]}, at-least: 0, at-most: 3, priority: soft}")
                .collect(Collectors.joining("\n    - "));
        RunOutcome outcome =
                form(FREE.replace("{constraint: apart, priority: hard}", many), roster(3, "Développement", ""));
        assertEquals(RunResult.Status.BAD_INPUT, outcome.result().status());
        assertEquals(
                List.of("event.yaml:22:7: the constraints ask for 200 measures (expected: 150 at most; each number of a"
                        + " role-count is one). Remove some."),
                said(outcome, Language.EN));
    }

    @Test
    void pairs_of_garbage_are_refused_with_line_found_and_expected_in_both_languages() {
        RunOutcome outcome = form(FREE, roster(3, "Développement", ""), "pairs.csv", "a;b;affinity\nP1;P2;un peu\n");
        assertEquals(RunResult.Status.BAD_INPUT, outcome.result().status());
        assertEquals(
                List.of(
                        "pairs.csv:2 : colonne « affinity » : trouvé « un peu », attendu : un nombre de -100000 à 100000,"
                                + " comme 3,5 ou 3.5. Corrigez la cellule."),
                said(outcome, Language.FR));
        assertEquals(
                List.of("pairs.csv:2: column \"affinity\": found \"un peu\", expected: a number from -100000 to 100000,"
                        + " such as 3.5 or 3,5. Correct the cell."),
                said(outcome, Language.EN));
    }

    @Test
    void pairs_of_strangers_and_pairs_that_nothing_counts_are_said() {
        RunOutcome outcome = form(FREE, roster(3, "Développement", ""), "pairs.csv", "a;b;affinity\nP0;P9;1\n");
        assertTrue(
                codes(outcome).containsAll(List.of("PAIRS_UNKNOWN_PERSON", "PAIRS_NOT_COUNTED")),
                codes(outcome)::toString);
    }

    @Test
    void affinities_bring_people_together() {
        RunOutcome outcome = form(
                FREE.replace("{constraint: apart, priority: hard}", "{constraint: affinity, priority: soft}"),
                roster(6, "Développement", ""),
                "pairs.csv",
                "id;P0;P1;P2;P3;P4;P5\nP0;;;;;;1\nP1;;;;;1;\nP2;;;;1;;\nP3;;;;;;\nP4;;;;;;\nP5;;;;;;\n");
        List<String> rows = outcome.result()
                .outputs()
                .get("teams.csv")
                .text()
                .lines()
                .skip(1)
                .map(line -> line.split(";")[0] + " " + line.split(";")[3])
                .toList();
        for (String pair : List.of("P0 P5", "P1 P4", "P2 P3")) {
            String[] two = pair.split(" ");
            assertEquals(team(rows, two[0]), team(rows, two[1]), rows::toString);
        }
    }

    @Test
    void affinities_too_large_for_their_weight_are_refused() {
        RunOutcome outcome = form(
                FREE.replace(
                        "{constraint: apart, priority: hard}",
                        "{constraint: affinity, priority: soft, weight: 1000000}"),
                roster(20, "Développement", ""),
                "pairs.csv",
                "a;b;affinity\n"
                        + IntStream.range(1, 20)
                                .mapToObj(at -> "P0;P" + at + ";100000\n")
                                .collect(Collectors.joining()));
        assertEquals(RunResult.Status.BAD_INPUT, outcome.result().status());
        assertTrue(codes(outcome).contains("PAIRS_TOO_LARGE"), codes(outcome)::toString);
    }

    private static String team(List<String> rows, String person) {
        return rows.stream()
                .filter(row -> row.endsWith(" " + person))
                .findFirst()
                .orElseThrow()
                .split(" ")[0];
    }

    private RunOutcome form(String yaml, String roster, String... more) {
        Path folder = Worlds.folder(home, "event.yaml", yaml, "roster.csv", roster);
        Worlds.folder(folder, more);
        return new FormationRunner()
                .outcome(
                        folder, FormationRunner.Wish.NONE, RunOrder.DEFAULT, Optional.empty(), step -> {}, () -> false);
    }

    private static String roster(int people, String role, String wish) {
        return IntStream.range(0, people)
                .mapToObj(at -> "P" + at + ";Ada" + at + ";Roussel" + at + ";" + role + ";" + wish + "\n")
                .collect(Collectors.joining("", HEADINGS, ""));
    }

    private static List<String> codes(RunOutcome outcome) {
        return Worlds.codes(outcome.result().problems());
    }

    private static List<String> said(RunOutcome outcome, Language language) {
        return outcome.result().problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .map(problem -> problem.in(language))
                .toList();
    }

    /** With the headings. */
    private static int lines(RunOutcome outcome, String name) {
        return (int) outcome.result().outputs().get(name).text().lines().count();
    }
}
