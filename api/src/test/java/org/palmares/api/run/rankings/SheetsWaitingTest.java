package org.palmares.api.run.rankings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.api.run.runners.RankRunner;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;

/** What is said of sheets that wait: where they stand, and of the round that they wait for. */
class SheetsWaitingTest {
    @TempDir
    private Path home;

    @Test
    void sheets_of_a_round_that_nobody_reaches_are_one_sentence() {
        Path folder = folder();
        Worlds.folder(
                folder,
                "event.yaml",
                Worlds.YAML.replaceFirst("quorum: 1", "quorum: 9"),
                "score-sheets.csv",
                SmallFolder.SHEETS
                        + Worlds.lines(
                                "final;J1;S1;use;8;",
                                "final;J1;S1;care;8;",
                                "final;J2;S1;use;7;",
                                "final;J1;S2;use;7;"));
        assertEquals(
                List.of("score-sheets.csv:15: Final: 3 sheets do not count; nobody is in this round, since no entry is"
                        + " ranked in the round before. Settle that one first."),
                told(folder, "SHEET_NOT_IN_ROUND"));
    }

    @Test
    void missing_sheets_are_told_of_the_folder_in_which_the_others_came_back() throws IOException {
        Path folder = folder();
        Files.delete(folder.resolve("score-sheets.csv"));
        Files.createDirectory(folder.resolve("sheets"));
        Worlds.folder(
                folder,
                "sheets/heats-J1.csv",
                Worlds.lines(
                        "round;juror;submission;title;mark_use;mark_care",
                        "heats;J1;S1;Boussole;8;7",
                        "heats;J1;S2;Carnet;6;5",
                        "heats;J1;S3;Relais;5;5"));
        assertEquals(
                List.of("sheets: Heats: Boussole, Carnet and Relais, for each 1 of 2 sheets counts. Complete those that"
                        + " are missing, or let the jury record the absence."),
                told(folder, "SHEETS_MISSING"));
    }

    private Path folder() {
        return Worlds.folder(home.resolve("event"), SmallFolder.FILES);
    }

    private static List<String> told(Path folder, String code) {
        return new RankRunner()
                .outcome(folder, Optional.empty(), Optional.of(Language.EN)).result().problems().stream()
                        .filter(problem -> problem.code().equals(code))
                        .map(SheetsWaitingTest::english)
                        .toList();
    }

    private static String english(Problem problem) {
        return problem.in(Language.EN);
    }
}
