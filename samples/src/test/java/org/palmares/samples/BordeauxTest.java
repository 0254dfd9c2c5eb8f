package org.palmares.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunResult;
import org.palmares.engine.domain.Problem;

/** Thirty ideas published online, of which seventeen live in teams of seven or eight. */
class BordeauxTest {
    private static final String NAME = "bordeaux";
    private static final Pattern OWNER = Pattern.compile("(billetweb-\\d+) → (B\\d\\d)\\.");

    @TempDir
    private static Path folder;

    private static RunResult result;
    private static Teams teams;

    @BeforeAll
    static void formed() throws IOException {
        result = SampleEvent.copied(NAME, folder).run(30_000);
        teams = Teams.of(result);
    }

    @Test
    void everybody_has_a_team_of_seven_or_eight_people_and_no_hard_constraint_is_broken() {
        assertEquals(130, teams.teamOf().size());
        assertEquals(17, teams.sizes().size());
        assertTrue(teams.sizes().stream().allMatch(size -> size == 7 || size == 8), teams.sizes()::toString);
        assertEquals(0, teams.score().get(0));
    }

    @Test
    void seventeen_ideas_of_thirty_live_and_each_has_its_team() {
        var pitches = Rows.of(result, "pitches.csv");
        List<String> live = pitches.stream()
                .filter(row -> row.get("lives").equals("oui"))
                .map(row -> row.get("topic"))
                .toList();
        assertEquals(30, pitches.size());
        assertEquals(
                live,
                Rows.of(result, "teams.csv").stream()
                        .map(row -> row.get("topic"))
                        .distinct()
                        .toList());
    }

    @Test
    void all_who_brought_an_idea_work_on_it_or_on_the_close_one_that_it_joins() {
        SortedMap<String, String> owners = new TreeMap<>();
        Matcher found = OWNER.matcher(result.outputs().get("pitches.csv").text());
        while (found.find()) {
            owners.put(found.group(1), found.group(2));
        }
        SortedMap<String, String> placed = new TreeMap<>(teams.teamOf());
        placed.keySet().retainAll(owners.keySet());
        assertEquals(33, owners.size());
        assertEquals(owners, placed);
    }

    @Test
    void what_is_short_is_told() {
        List<String> asked = asked().map(problem -> problem.message().en()).toList();
        Stream.of(
                        "Design: 16 people for 17 teams; at least 1",
                        "Users and carers: 14 people for 17 teams; at least 3",
                        "Law: 9 people for 17 teams; at least 8")
                .forEach(start -> assertTrue(asked.stream().anyMatch(each -> each.startsWith(start)), asked::toString));
    }

    @Test
    void a_blank_role_and_an_idea_that_nobody_published_are_asked_about() {
        List<Integer> lines = asked().filter(problem -> problem.place().file().equals("roster.csv"))
                .map(problem -> problem.place().line().orElseThrow())
                .toList();
        assertEquals(List.of(9, 23), lines);
    }

    @Test
    void two_people_of_one_name_and_two_of_one_address_are_four_people() {
        List<String> four = List.of("billetweb-730366", "billetweb-730527", "billetweb-730205", "billetweb-730289");
        assertTrue(
                teams.teamOf().keySet().containsAll(four),
                () -> teams.teamOf().keySet().toString());
    }

    private static Stream<Problem> asked() {
        return result.problems().stream().filter(problem -> problem.severity() == Problem.Severity.ASKED);
    }
}
