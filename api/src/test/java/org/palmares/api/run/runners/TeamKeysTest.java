package org.palmares.api.run.runners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.event.settings.SearchSettings;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;

/** What each key of {@code teams} in an event file does to the teams that come out. */
class TeamKeysTest {
    private static final String OPEN = Worlds.YAML
            .replace("  count: 3\n", "")
            .replace("choice: fixed", "choice: decided")
            .replace("size: {min: 1, target: 2, max: 3}", "size: {min: 2, target: 3, max: 3}")
            .replace("search: {seed: 7, evaluations: 300}", "search: {seed: 7, evaluations: 5000}");

    @TempDir
    Path home;

    @Test
    void nobody_changes_site() {
        String yaml = OPEN.replace("groups:", "sites: [{id: N, name: Nord}, {id: S, name: Sud}]\ngroups:")
                .replace("id: T3, title: {fr: Trois, en: Three}}", "id: T3, title: {fr: Trois, en: Three}, teams: 9}");
        StringBuilder roster = new StringBuilder("id;given_name;family_name;role;site\n");
        IntStream.range(0, 12)
                .forEach(at ->
                        roster.append("P" + at + ";Ada;Roux" + at + ";Développement;" + (at < 5 ? "N" : "Sud") + "\n"));
        RunOutcome outcome = form(yaml, roster.toString(), FormationRunner.Wish.NONE);
        List<List<String>> rows = rows(outcome);
        TreeSet<String> north = new TreeSet<>();
        TreeSet<String> south = new TreeSet<>();
        rows.forEach(row -> (Integer.parseInt(row.get(3).substring(1)) < 5 ? north : south).add(row.get(0)));
        assertEquals(12, rows.size());
        assertEquals(List.of("team-01", "team-02"), List.copyOf(north));
        assertEquals(List.of("team-03", "team-04", "team-05"), List.copyOf(south));
    }

    @Test
    void people_beyond_the_seats_are_a_remark_where_a_waiting_list_is_expected() {
        String yaml =
                OPEN.replace("size: {min: 2, target: 3, max: 3}", "size: {min: 2, target: 3, max: 3}\n  count: 2");
        RunOutcome asked = form(yaml, roster(8), FormationRunner.Wish.NONE);
        RunOutcome expected = form(
                yaml.replace("  count: 2", "  count: 2\n  waiting-list: true"), roster(8), FormationRunner.Wish.NONE);
        assertEquals(Problem.Severity.ASKED, severity(asked, "FORMATION_SEATS_SHORT"));
        assertEquals(Problem.Severity.NOTICE, severity(expected, "FORMATION_SEATS_SHORT"));
        assertEquals(
                2, rows(expected).stream().filter(row -> row.get(0).isEmpty()).count());
    }

    @Test
    void teams_of_another_size_come_first_and_the_others_share_the_people_left() {
        String yaml = OPEN.replace(
                "size: {min: 2, target: 3, max: 3}",
                "size: {min: 2, target: 3, max: 3}\n  sizes: [{teams: 1, size: {min: 5, target: 6, max: 7}}]");
        assertEquals(
                Map.of("team-01", 6L, "team-02", 3L, "team-03", 3L),
                sizes(form(yaml, roster(12), FormationRunner.Wish.NONE)));
    }

    @Test
    void a_topic_takes_more_people_than_the_others() {
        String yaml = OPEN.replace("choice: decided", "choice: fixed")
                .replace(
                        "size: {min: 2, target: 3, max: 3}",
                        "size: {min: 2, target: 3, max: 3}\n  sizes: [{topic: T2, size: {min: 5, target: 6, max: 7}}]");
        assertEquals(Map.of("T1", 3L, "T2", 6L, "T3", 3L), sizes(form(yaml, roster(12), FormationRunner.Wish.NONE)));
    }

    @Test
    void people_too_few_for_the_sizes_are_told_where_the_sizes_stand() {
        String yaml = OPEN.replace(
                "size: {min: 2, target: 3, max: 3}",
                "size: {min: 2, target: 3, max: 3}\n  sizes: [{teams: 2, size: {min: 5, target: 6, max: 7}}]");
        Problem found = form(yaml, roster(8), FormationRunner.Wish.NONE).result().problems().stream()
                .filter(problem -> problem.code().equals("FORMATION_TOO_MANY_TEAMS"))
                .findFirst()
                .orElseThrow();
        int line = (int) yaml.substring(0, yaml.indexOf("sizes:")).lines().count();
        assertEquals(Place.of("event.yaml", line, 3), found.place());
        assertEquals(
                "8 people for 2 teams, which need at least 10 together. Form fewer teams or make them smaller.",
                found.message().en());
    }

    @Test
    void worst_off_team_is_reported_where_it_comes_first() {
        String yaml = OPEN.replace("{constraint: apart, priority: hard}", "{constraint: topic-wishes, priority: soft}")
                .replace("target: 3, max: 3}", "target: 3, max: 3}\n  combine: worst-first");
        String formation = text(form(yaml, roster(9), FormationRunner.Wish.NONE), "formation.csv");
        assertTrue(
                formation.contains("L'équipe la moins bien lotie l'est le moins possible.;souple;1000000;"), formation);
    }

    @Test
    void each_team_is_explained_by_what_it_does_not_keep() {
        String yaml = OPEN.replace(
                "{constraint: apart, priority: hard}",
                "{constraint: role-count, of: {groups: [CARE]}, at-least: 1, priority: strong}");
        List<String> rows = text(form(yaml, roster(6), FormationRunner.Wish.NONE), "explanation.csv")
                .lines()
                .toList();
        assertEquals(
                List.of(
                        "team;team_name;constraint;priority;cost;all;best",
                        "team-01;Équipe 01;Chaque équipe compte au moins 1 parmi : Soin.;forte;1;2;non, prouvé",
                        "team-02;Équipe 02;Chaque équipe compte au moins 1 parmi : Soin.;forte;1;2;non, prouvé"),
                rows);
        assertTrue(text(form(OPEN, roster(6), FormationRunner.Wish.NONE), "explanation.csv")
                .contains("team-01;Équipe 01;tout est observé;;;;\n"));
    }

    @Test
    void proposals_come_beside_one_another_and_each_with_its_own_tables() {
        FormationRunner.Wish two = new FormationRunner.Wish(
                OptionalInt.empty(), Optional.empty(), OptionalInt.of(2), SearchSettings.Method.KERNEL);
        RunOutcome outcome = form(OPEN, roster(9), two);
        assertTrue(
                outcome.result()
                        .outputs()
                        .keySet()
                        .containsAll(List.of("proposals.csv", "proposals.xlsx", "proposal-2/teams.csv", "teams.csv")),
                outcome.result().outputs().keySet()::toString);
        String heading = text(outcome, "proposals.csv").lines().findFirst().orElseThrow();
        assertEquals("constraint;priority;bound;proposal_1;proposal_1_best;proposal_2;proposal_2_best", heading);
        assertEquals(text(outcome, "proposals.csv"), text(form(OPEN, roster(9), two), "proposals.csv"), "same seed");
    }

    @Test
    void one_possible_plan_is_one_proposal_and_said_to_be() {
        FormationRunner.Wish three = new FormationRunner.Wish(
                OptionalInt.empty(), Optional.empty(), OptionalInt.of(3), SearchSettings.Method.KERNEL);
        RunOutcome outcome = form(OPEN, roster(2), three);
        assertEquals(Problem.Severity.NOTICE, severity(outcome, "FORMATION_FEWER_PROPOSALS"));
    }

    @Test
    void either_search_forms_the_teams() {
        for (SearchSettings.Method method : SearchSettings.Method.values()) {
            FormationRunner.Wish wish =
                    new FormationRunner.Wish(OptionalInt.empty(), Optional.empty(), OptionalInt.empty(), method);
            RunOutcome outcome = form(OPEN, roster(9), wish);
            assertEquals(9, rows(outcome).size());
            assertTrue(text(outcome, "plan.json").contains("\"search\" : \"" + method + "\""));
        }
    }

    @Test
    void teams_of_a_run_are_a_published_plan_as_they_stand() {
        String yaml = OPEN.replace("target: 3, max: 3}", "target: 3, max: 3}\n  count: 2\n  waiting-list: true");
        RunOutcome first = form(yaml, roster(8), FormationRunner.Wish.NONE);
        Worlds.folder(home, "teams.csv", text(first, "teams.csv"));
        RunOutcome again = form(
                yaml,
                roster(8),
                new FormationRunner.Wish(
                        OptionalInt.empty(), Optional.empty(), OptionalInt.empty(), SearchSettings.Method.OPTAPLANNER));
        assertEquals(
                rows(first).stream().map(row -> row.subList(0, 4)).toList(),
                rows(again).stream().map(row -> row.subList(0, 4)).toList());
    }

    private static final String OWNERS = OPEN.replace("choice: decided", "choice: fixed")
            .replace("target: 3, max: 3}", "target: 3, max: 4}\n  formation: owners");

    private static final String BROUGHT = "id;given_name;family_name;role;own_topic;vœu 1\n"
            + "P0;Ada;Roux;Développement;T3;\nP1;Bob;Roux;Développement;T1;\nP2;Cid;Roux;Développement;T3;\n"
            + "P3;Dan;Roux;Développement;;T2\nP4;Eve;Roux;Développement;;T1\nP5;Fay;Roux;Développement;;T1\n";

    @Test
    void topics_that_people_brought_make_the_teams_and_the_others_are_placed_around() {
        RunOutcome outcome = form(OWNERS, BROUGHT, FormationRunner.Wish.NONE);
        Map<String, List<String>> teams = rows(outcome).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0), Collectors.mapping(row -> row.get(3), Collectors.toList())));
        assertEquals(Set.of("T1", "T3"), teams.keySet(), "nobody brought T2");
        assertTrue(teams.get("T1").contains("P1") && teams.get("T3").containsAll(List.of("P0", "P2")), teams::toString);
        assertEquals(List.of(), outcome.result().problems());
    }

    @Test
    void a_number_of_teams_never_costs_an_owner_their_topic() {
        RunOutcome outcome = form(
                OWNERS.replace("  formation: owners", "  count: 1\n  formation: owners"),
                BROUGHT,
                FormationRunner.Wish.NONE);
        assertEquals(Problem.Severity.ASKED, severity(outcome, "OWNERS_OTHER_NUMBER"));
        assertEquals(2, sizes(outcome).size());
    }

    @Test
    void where_nobody_brought_a_topic_teams_are_formed_and_it_is_said() {
        RunOutcome outcome = form(OWNERS, roster(6), FormationRunner.Wish.NONE);
        assertEquals(Problem.Severity.ASKED, severity(outcome, "OWNERS_NOBODY"));
        assertEquals(6, rows(outcome).size());
    }

    private static final String HELPERS = "team;participant;helps\nteam-01;P0;\nteam-02;P0;yes\nteam-02;P1;\n";

    @Test
    void people_in_several_teams_are_placed_in_one_and_named_in_the_others() {
        RunOutcome outcome = form(OPEN, roster(6), FormationRunner.Wish.NONE, "teams.csv", HELPERS);
        List<List<String>> ada = rows(outcome).stream()
                .filter(row -> row.get(3).equals("P0"))
                .map(row -> List.of(row.get(0), row.get(8), row.get(9)))
                .toList();
        assertEquals(
                List.of(
                        List.of("team-01", ada.get(0).get(1), ""),
                        List.of("team-02", "Aide cette équipe, outre la sienne.", "oui")),
                ada);
        assertEquals(7, rows(outcome).size());
        RunOutcome again = form(OPEN, roster(6), FormationRunner.Wish.NONE, "teams.csv", text(outcome, "teams.csv"));
        assertEquals(seats(outcome), seats(again), "the table of a run is a published plan as it stands");
    }

    private static List<List<String>> seats(RunOutcome outcome) {
        return rows(outcome).stream()
                .map(row -> List.of(row.get(0), row.get(3), row.get(9)))
                .toList();
    }

    @Test
    void a_second_team_must_be_allowed_or_said_to_be_help() {
        String twice = HELPERS.replace("yes", "");
        RunOutcome refused = form(OPEN, roster(6), FormationRunner.Wish.NONE, "teams.csv", twice);
        assertEquals(Problem.Severity.ERROR, severity(refused, "TEAMS_TWICE"));
        String several = OPEN.replace("target: 3, max: 3}", "target: 3, max: 3}\n  several: {at-most: 2}");
        RunOutcome allowed = form(several, roster(6), FormationRunner.Wish.NONE, "teams.csv", twice);
        assertEquals(List.of(), allowed.result().problems());
        assertEquals(7, rows(allowed).size());
        RunOutcome tooMany =
                form(several, roster(6), FormationRunner.Wish.NONE, "teams.csv", HELPERS + "team-03;P0;yes\n");
        assertEquals(Problem.Severity.ERROR, severity(tooMany, "TEAMS_TOO_MANY"));
    }

    @Test
    void somebody_who_entered_two_teams_is_asked_which_and_judged_by_the_rules() {
        String self = OPEN.replace("target: 3, max: 3}", "target: 3, max: 3}\n  formation: self-formed");
        RunOutcome asked = form(
                self,
                roster(6),
                FormationRunner.Wish.NONE,
                "teams.csv",
                "team;participant\nA;P0\nA;P1\nA;P2\nB;P3\nB;P4\nB;P5\nB;P0\n");
        assertEquals(Problem.Severity.ASKED, severity(asked, "TEAMS_TO_CHOOSE"));
        assertTrue(text(asked, "verdicts.csv").contains(";ELI-06;"), () -> text(asked, "verdicts.csv"));
        RunOutcome named = form(
                self, roster(3), FormationRunner.Wish.NONE, "teams.csv", "team;participant\nA;P0\nA;P1\nA;P2\nA;P0\n");
        assertEquals(Problem.Severity.ERROR, severity(named, "TEAMS_TWICE"));
    }

    private static final String MEET_OTHERS =
            OPEN.replace("{constraint: apart, priority: hard}", "{constraint: met-before, priority: strong}");

    @Test
    void people_of_an_earlier_session_are_not_together_again() {
        String met =
                "session;team;participant\nmonday;A;P0\nmonday;A;P1\nmonday;B;P2\nmonday;B;P3\ntuesday;A;P4\ntuesday;A;P5\n";
        RunOutcome outcome = form(MEET_OTHERS, roster(6), FormationRunner.Wish.NONE, "met.csv", met);
        Map<String, String> teamOf =
                rows(outcome).stream().collect(Collectors.toMap(row -> row.get(3), row -> row.get(0)));
        assertNotEquals(teamOf.get("P0"), teamOf.get("P1"));
        assertNotEquals(teamOf.get("P2"), teamOf.get("P3"));
        assertNotEquals(teamOf.get("P4"), teamOf.get("P5"));
    }

    @Test
    void teams_of_an_earlier_run_are_read_as_they_stand_and_each_team_says_who_meets_again() {
        String met = "team;team_name;participant;given_name\nteam-01;Équipe 01;P0;Ada\nteam-01;Équipe 01;P1;Ada\n"
                + "team-01;Équipe 01;P2;Ada\nteam-01;Équipe 01;gone;Ada\n;liste d'attente;P3;Ada\n";
        RunOutcome outcome = form(MEET_OTHERS, roster(3), FormationRunner.Wish.NONE, "met.csv", met);
        String said = "On se retrouve le moins possible avec des personnes déjà rencontrées.;forte;3;";
        assertTrue(
                text(outcome, "explanation.csv").contains("team-01;Équipe 01;" + said),
                text(outcome, "explanation.csv"));
    }

    @Test
    void a_file_of_meetings_that_says_nothing_is_asked_about() {
        RunOutcome missing = form(MEET_OTHERS, roster(6), FormationRunner.Wish.NONE);
        assertEquals(Problem.Severity.ASKED, severity(missing, "MET_MISSING"));
        String met = "team;participant\nA;X1\nA;X2\n";
        RunOutcome strangers = form(MEET_OTHERS, roster(6), FormationRunner.Wish.NONE, "met.csv", met);
        assertEquals(Problem.Severity.ASKED, severity(strangers, "MET_NOBODY_AGAIN"));
        RunOutcome unasked = form(OPEN, roster(6), FormationRunner.Wish.NONE, "met.csv", met.replace("X", "P"));
        assertEquals(Problem.Severity.NOTICE, severity(unasked, "MET_NOT_COUNTED"));
    }

    private static Problem.Severity severity(RunOutcome outcome, String code) {
        return outcome.result().problems().stream()
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(Worlds.codes(outcome.result().problems())))
                .severity();
    }

    private static Map<String, Long> sizes(RunOutcome outcome) {
        return rows(outcome).stream().collect(Collectors.groupingBy(row -> row.get(0), Collectors.counting()));
    }

    private static String text(RunOutcome outcome, String name) {
        return outcome.result().outputs().get(name).text();
    }

    /** The cells of {@code teams.csv}: team, its name, topic, participant… */
    private static List<List<String>> rows(RunOutcome outcome) {
        return text(outcome, "teams.csv")
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(";", -1)))
                .toList();
    }

    private RunOutcome form(String yaml, String roster, FormationRunner.Wish wish, String... besides) {
        Path folder = Worlds.folder(home, "event.yaml", yaml, "roster.csv", roster);
        Worlds.folder(home, besides);
        return new FormationRunner().outcome(folder, wish, RunOrder.DEFAULT, Optional.empty(), step -> {}, () -> false);
    }

    private static String roster(int people) {
        StringBuilder roster = new StringBuilder("id;given_name;family_name;role;vœu 1\n");
        IntStream.range(0, people)
                .forEach(at -> roster.append("P" + at + ";Ada;Roux" + at + ";Développement;T" + (at % 3 + 1) + "\n"));
        return roster.toString();
    }
}
