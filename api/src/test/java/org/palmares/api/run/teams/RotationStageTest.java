package org.palmares.api.run.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.Worlds;
import org.palmares.api.run.runners.FormationRunner;

/** Twelve people, then eight of them again, at tables that change. People are fictional. */
class RotationStageTest {
    private static final String YAML = """
            format: 1
            id: workshop
            name: {fr: Atelier, en: Workshop}
            languages: [en]
            timezone: Europe/Paris
            organizer: {name: Mutual}
            roles:
              - {id: CARER, label: {fr: Soignant, en: Carer}}
              - {id: MEMBER, label: {fr: Adhérent, en: Member}, fallback: true}
              - {id: HOST, label: {fr: Animateur, en: Host}}
            attributes:
              - {id: sessions, label: {fr: Séances, en: Sessions}, type: set, codes: [one, two]}
            teams:
              size: {min: 2, target: 3, max: 4}
            phases:
              - {id: sign, kind: registration, label: {fr: Inscriptions, en: Registration}, opens: 2027-05-03 09:00, closes: 2027-05-11 18:00}
              - {id: one, kind: workshop, label: {fr: Première, en: First}, opens: 2027-06-16 14:00, closes: 2027-06-16 17:00}
              - {id: two, kind: workshop, label: {fr: Deuxième, en: Second}, opens: 2027-06-23 14:00, closes: 2027-06-23 17:00}
            rotations:
              - phase: one
                turns: 2
                tables: 4
                facilitators: 4
                facilitated-by: [HOST]
                attends: sessions
                constraints:
                  - {constraint: met-before, priority: hard}
                  - {constraint: role-count, of: {roles: [CARER]}, at-least: 1, priority: hard}
              - {phase: two, turns: 2, tables: 2, attends: sessions, constraints: [{constraint: met-before, across: event, priority: strong}]}
            documents: {names: first-name}
            search: {seed: 3, evaluations: 20000}
            """;

    private static final String[] FIRST = {
        "Ada", "Basile", "Carla", "Denis", "Elsa", "Fanny", "Gaspard", "Hortense", "Ismael", "Jeanne", "Malo", "Nadia"
    };

    @TempDir
    Path home;

    private RunOutcome run(String yaml) {
        StringBuilder roster = new StringBuilder("id;given_name;family_name;role;sessions\n");
        String[] roles = {"Carer", "Member", "Host"};
        for (int person = 0; person < FIRST.length; person++) {
            String id = String.format(Locale.ROOT, "P%02d", person + 1);
            String sessions = person < 8 ? "one|two" : "one";
            roster.append(String.join(";", id, FIRST[person], "Martin" + id, roles[person % 3], sessions))
                    .append('\n');
        }
        Path folder = Worlds.folder(
                home,
                "event.yaml",
                yaml,
                "roster.csv",
                roster.toString(),
                "import.yaml",
                "columns:\n  sessions: attribute:sessions\nroles:\n  carer: CARER\n  member: MEMBER\n  host: HOST\n");
        return new FormationRunner()
                .outcome(
                        folder,
                        FormationRunner.Wish.NONE,
                        Worlds.evaluations(20_000),
                        Optional.empty(),
                        step -> {},
                        () -> false);
    }

    private static List<String[]> rows(RunOutcome outcome, String name) {
        return outcome.result()
                .outputs()
                .get(name)
                .text()
                .lines()
                .skip(1)
                .map(line -> line.split("[;,]", -1))
                .toList();
    }

    /** Every two people at one table. */
    private static List<String> meetings(RunOutcome outcome, String name) {
        List<String> pairs = new ArrayList<>();
        for (String[] one : rows(outcome, name)) {
            for (String[] other : rows(outcome, name)) {
                if (one[0].equals(other[0]) && one[3].compareTo(other[3]) < 0) {
                    pairs.add(one[3] + " " + other[3]);
                }
            }
        }
        return pairs;
    }

    @Test
    void each_turn_is_a_table_of_teams_and_an_event_without_a_formation_phase_forms_no_others() {
        RunOutcome outcome = run(YAML);
        Set<String> csv = new TreeSet<>(outcome.result().outputs().keySet());
        csv.removeIf(name -> !name.endsWith(".csv") && !name.endsWith(".html"));
        assertEquals(
                List.of(
                        "cards-one.html",
                        "cards-two.html",
                        "formation-1-one.csv",
                        "formation-1-two.csv",
                        "formation-2-one.csv",
                        "formation-2-two.csv",
                        "import.csv",
                        "met-again-one.csv",
                        "met-again-two.csv",
                        "rotation-one.csv",
                        "rotation-two.csv",
                        "teams-1-one.csv",
                        "teams-1-two.csv",
                        "teams-2-one.csv",
                        "teams-2-two.csv",
                        "verdicts.csv"),
                List.copyOf(csv));
    }

    @Test
    void nobody_meets_twice_hosts_stay_and_each_table_has_a_carer() {
        RunOutcome outcome = run(YAML);
        List<String> met = new ArrayList<>(meetings(outcome, "teams-1-one.csv"));
        met.addAll(meetings(outcome, "teams-2-one.csv"));
        assertEquals(24, met.size());
        assertEquals(24, new TreeSet<>(met).size());
        for (int turn = 1; turn <= 2; turn++) {
            List<String> hosts = new ArrayList<>();
            Set<String> withCarer = new TreeSet<>();
            for (String[] row : rows(outcome, "teams-" + turn + "-one.csv")) {
                if (row[6].equals("Host")) {
                    hosts.add(row[0] + " " + row[3]);
                }
                if (row[6].equals("Carer")) {
                    withCarer.add(row[0]);
                }
            }
            assertEquals(List.of("table-01 P03", "table-02 P06", "table-03 P09", "table-04 P12"), hosts);
            assertEquals(4, withCarer.size());
        }
    }

    @Test
    void whoever_met_in_an_earlier_phase_has_met_in_the_next() {
        RunOutcome outcome = run(YAML);
        Set<String> earlier = new TreeSet<>(meetings(outcome, "teams-1-one.csv"));
        earlier.addAll(meetings(outcome, "teams-2-one.csv"));
        long again = meetings(outcome, "teams-1-two.csv").stream()
                .filter(earlier::contains)
                .count();
        long said = rows(outcome, "met-again-two.csv").stream()
                .filter(row -> row[2].equals("1") && row[3].contains("1"))
                .count();
        assertEquals(again, said);
        assertEquals(8, rows(outcome, "rotation-two.csv").size());
    }

    @Test
    void cards_name_people_by_their_first_name_where_the_event_says_so() {
        String cards = run(YAML).result().outputs().get("cards-one.html").text();
        assertTrue(cards.contains("<li>Ada</li>"), cards);
        assertFalse(cards.contains("Martin"), cards);
        String full = run(YAML.replace("names: first-name", "names: full"))
                .result()
                .outputs()
                .get("cards-one.html")
                .text();
        assertTrue(full.contains("<li>Ada MartinP01</li>"), full);
    }

    @Test
    void meeting_again_that_was_to_be_avoided_at_all_costs_is_for_a_person() {
        RunOutcome crowded =
                run(YAML.replace("tables: 2,", "tables: 1,").replace("priority: strong", "priority: hard"));
        List<String> codes = Worlds.codes(crowded.result().problems());
        assertTrue(codes.contains("ROTATION_MET_AGAIN"), codes.toString());
        assertEquals(RunResult.Status.NEEDS_PERSON, crowded.result().status());
    }

    @Test
    void facilitators_who_are_not_there_are_asked_for() {
        List<String> codes = Worlds.codes(
                run(YAML.replace("    facilitated-by: [HOST]\n", "")).result().problems());
        assertTrue(codes.contains("ROTATION_FACILITATORS_SHORT"), codes.toString());
    }
}
