package org.palmares.api.run.runners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.event.Bytes;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Language;

class FormationRunnerTest {
    private static final FormationRunner.Wish AS_IT_STANDS = FormationRunner.Wish.NONE;
    private static final List<String> FILES = List.of(
            "explanation.csv",
            "explanation.xlsx",
            "formation.csv",
            "formation.xlsx",
            "import.csv",
            "import.xlsx",
            "plan.json",
            "teams.csv",
            "teams.xlsx",
            "verdicts.csv",
            "verdicts.xlsx");

    @TempDir
    Path home;

    @Test
    void event_folder_gives_its_teams_and_nothing_of_its_jury() {
        RunResult result =
                run(Worlds.folder(home, SmallFolder.FILES), AS_IT_STANDS).result();
        assertEquals(FILES, List.copyOf(result.outputs().keySet()));
        assertEquals(7, result.run().orElseThrow().seed());
        assertEquals(6, lines(result, "teams.csv"));
    }

    @Test
    void other_size_leaves_the_topics_and_their_teams() {
        FormationRunner.Wish one = FormationRunner.Wish.NONE.withSize(1);
        RunResult result = run(Worlds.folder(home, SmallFolder.FILES), one).result();
        assertEquals(RunResult.Status.DONE, result.status());
        assertEquals(6, lines(result, "teams.csv"));
    }

    @Test
    void bare_roster_is_enough_and_its_bytes_are_the_input() throws Exception {
        Path roster = bare("01/02/1984");
        RunOutcome outcome = run(roster, FormationRunner.Wish.NONE.withSize(2));
        assertEquals(Language.FR, outcome.language());
        assertEquals(FILES, List.copyOf(outcome.result().outputs().keySet()));
        assertEquals(
                Bytes.of(Files.readAllBytes(roster)).sha256(),
                outcome.result().run().orElseThrow().inputHash());
        assertEquals(5, lines(outcome.result(), "teams.csv"));
    }

    /** A bare roster has no date: its phases stand early, so that nobody passes for older than they are. */
    @Test
    void minor_of_a_bare_roster_waits_for_a_parents_word() {
        RunResult result =
                run(bare("01/02/2010"), FormationRunner.Wish.NONE.withSize(2)).result();
        assertEquals(4, lines(result, "teams.csv"));
        assertEquals(RunResult.Status.NEEDS_PERSON, result.status());
    }

    @Test
    void roster_that_is_not_there_is_said_to_be_missing() {
        RunOutcome outcome = run(home.resolve("none.csv"), AS_IT_STANDS);
        assertEquals(RunResult.Status.BAD_INPUT, outcome.result().status());
        assertEquals(List.of("ROSTER_MISSING"), Worlds.codes(outcome.result().problems()));
    }

    @Test
    void size_below_one_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> FormationRunner.Wish.NONE.withSize(0));
    }

    private Path bare(String lastBirth) {
        String csv = Worlds.lines(
                "id;given_name;family_name;birth_date;role;autorisation parentale",
                "P1;Ada;Roussel;01/02/1980;Médecin;",
                "P2;Basile;Quentin;01/02/1981;Développeur;",
                "P3;Carla;Verdier;01/02/1982;Développeur;2",
                "P4;Denis;Hamon;" + lastBirth + ";Développeur;0");
        return Worlds.folder(home, "roster.csv", csv).resolve("roster.csv");
    }

    private static RunOutcome run(Path source, FormationRunner.Wish wish) {
        return new FormationRunner()
                .outcome(source, wish, Worlds.evaluations(200), Optional.empty(), step -> {}, () -> false);
    }

    /** With the headings. */
    private static int lines(RunResult result, String name) {
        return (int) result.outputs().get(name).text().lines().count();
    }
}
