package org.palmares.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunResult;
import org.palmares.engine.domain.Problem;

/** An event for which nothing was tuned: other roles, another scale, two rounds, English. */
class HeartWeekendTest {
    private static final String NAME = "heart_weekend";
    private static final String FAVOURITE = "Jury's favourite: to be given by the jury";

    @TempDir
    private Path folder;

    @Test
    void every_file_is_the_expected_one() throws IOException {
        SampleEvent event = SampleEvent.withExpectedTeams(NAME, folder);
        Golden.check(event, event.run());
    }

    @Test
    void points_of_both_rounds_are_those_of_the_hand_sheet() throws IOException {
        SampleEvent event = SampleEvent.copied(NAME, folder);
        SortedMap<String, String> byHand = new TreeMap<>();
        Rows.of(event.expected("hand-sheet.csv"), ",")
                .forEach(row -> byHand.put(row.get("round") + " " + row.get("submission"), row.get("points")));
        SortedMap<String, String> ranked = new TreeMap<>();
        for (String round : List.of("heats", "final")) {
            String file = round.equals("heats") ? "ranking-1-heats.csv" : "ranking-2-final.csv";
            Rows.of(event.expected(file), ";")
                    .forEach(row -> ranked.put(round + " " + row.get("submission"), row.get("points")));
        }
        assertEquals(byHand, ranked);
    }

    @Test
    void thirty_seven_people_form_six_teams_that_keep_what_must_hold() throws IOException {
        RunResult result = SampleEvent.copied(NAME, folder).run();
        Teams teams = Teams.of(result);
        assertEquals(37, teams.teamOf().size());
        assertEquals(List.of(6, 6, 6, 6, 6, 7), teams.sizes().stream().sorted().toList());
        assertEquals(0, teams.score().get(0));
        Teams expected = Teams.of(SampleEvent.withExpectedTeams(NAME, folder).run());
        assertTrue(teams.compareScore(expected) <= 0, () -> teams.score() + " against " + expected.score());
    }

    @Test
    void a_prize_that_the_jury_gives_is_all_that_is_left_to_a_person() throws IOException {
        RunResult result = SampleEvent.withExpectedTeams(NAME, folder).run();
        assertEquals(List.of(FAVOURITE), asked(result));
        assertEquals(RunResult.Status.NEEDS_PERSON, result.status());
    }

    @Test
    void without_that_prize_nothing_is_left() throws IOException {
        RunResult result = SampleEvent.withExpectedTeams(NAME, folder)
                .change("event.yaml", "  - {id: favourite, label: Jury's favourite, kind: jury-choice}\n", "")
                .run();
        assertEquals(List.of(), asked(result));
        assertEquals(RunResult.Status.DONE, result.status());
    }

    @Test
    void a_person_who_registered_twice_without_a_birth_date_is_asked_about() throws IOException {
        RunResult result = SampleEvent.copied(NAME, folder)
                .write("decisions.csv", List.of("decision;subject;value;reason;by;at"))
                .run();
        assertEquals(
                List.of(
                        "Lines 14 and 42 may be the same person (same name). Both are kept: merge or distinct?",
                        FAVOURITE),
                asked(result));
    }

    private static List<String> asked(RunResult result) {
        return result.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ASKED)
                .map(problem -> problem.message().en())
                .toList();
    }
}
