package org.palmares.api.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.engine.domain.Language;

class TeamsCommandTest {
    @TempDir
    Path place;

    @Test
    void size_asked_for_is_the_size_of_the_teams() throws IOException {
        Typed typed = teams(roster(12, "Dev"), "--size", "4");

        assertEquals(0, typed.exit(), typed.said());
        assertTrue(typed.said().contains("3 teams, 12 people placed, 0 waiting"), typed.said());
    }

    @Test
    void proposals_and_the_search_are_as_asked_for() throws IOException {
        Typed typed = teams(roster(12, "Dev"), "--size", "4", "--proposals", "2", "--search", "optaplanner");

        assertEquals(0, typed.exit(), typed.said());
        assertTrue(Files.exists(place.resolve("roster-teams/proposal-2/teams.csv")), typed.said());
        String plan = Files.readString(place.resolve("roster-teams/plan.json"));
        assertTrue(plan.contains("\"proposals\" : 2") && plan.contains("\"search\" : \"OPTAPLANNER\""), plan);
    }

    @Test
    void roster_smaller_than_one_team_is_a_diagnosis() throws IOException {
        Typed typed = teams(roster(3, "Dev"), "--size", "6");

        assertEquals(1, typed.exit());
        assertTrue(typed.said().contains("too few for one team"), typed.said());
    }

    @Test
    void what_needs_a_person_stands_at_the_end_and_a_long_list_is_short() throws IOException {
        Typed typed = teams(roster(60, ""), "--size", "6");

        assertEquals(1, typed.exit());
        assertTrue(typed.said().contains("… and 40 more of roster.csv; all stand in import.csv."), typed.said());
        assertTrue(
                typed.out()
                        .stripTrailing()
                        .replaceAll("\\s+", " ")
                        .endsWith("60 points to settle, above; for the"
                                + " registrations, import.csv gives the line of decisions.csv that answers."),
                typed.out());
    }

    @Test
    void topics_wished_for_are_no_question_where_the_event_has_none() throws IOException {
        Path roster = Files.writeString(
                place.resolve("wishes.csv"),
                "Nom;Prénom;Email;Rôle;Vœu 1\n" + people(12, "Dev").replace("\n", ";T02\n"));

        Typed typed = teams(roster, "--size", "4");

        assertEquals(0, typed.exit(), typed.said());
        assertFalse(typed.said().contains("T02"), typed.said());
    }

    @Test
    void programs_get_one_object_and_nothing_else() throws IOException {
        Typed typed = teams(roster(12, "Dev"), "--size", "4", "--json");

        JsonNode object = new ObjectMapper().readTree(typed.out());
        assertEquals("", typed.err());
        assertEquals("DONE", object.get("status").asText());
        assertEquals(
                place.resolve("roster-teams").toString(), object.get("folder").asText());
        assertEquals("explanation.csv", object.get("outputs").get(0).asText());
    }

    private Path roster(int people, String role) throws IOException {
        return Files.writeString(place.resolve("roster.csv"), "Nom;Prénom;Email;Rôle\n" + people(people, role));
    }

    private static String people(int people, String role) {
        StringBuilder rows = new StringBuilder();
        for (int at = 0; at < people; at++) {
            String name = "" + (char) ('A' + at / 26) + (char) ('a' + at % 26);
            rows.append(name + "ard;" + name + "ine;p" + at + "@exemple.test;" + role + "\n");
        }
        return rows.toString();
    }

    private static Typed teams(Path roster, String... more) {
        String[] words = new String[more.length + 4];
        words[0] = "teams";
        words[1] = roster.toString();
        words[2] = "--evaluations";
        words[3] = "2000";
        System.arraycopy(more, 0, words, 4, more.length);
        return Typed.in(Language.EN, words);
    }
}
