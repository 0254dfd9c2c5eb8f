package org.palmares.api.run.runners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.report.OutputFolder;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Language;

/** Ids may hold colons, names of files on every machine may not. */
class ColonIdsTest {
    private static final String YAML = Worlds.YAML
            .replace("id: heats", "id: r:1")
            .replace("round: heats", "round: r:1")
            .replace("prizes:", "votes: [{id: v:1, label: {fr: Public, en: Public}, voters: everyone}]\nprizes:")
            .replace(
                    "  - {id: hand,",
                    "  - {id: w:1, kind: workshop, label: {fr: Atelier, en: Workshop}, opens: 2026-05-01 13:00, closes: 2026-05-01"
                            + " 14:00}\n  - {id: hand,")
            .replace("rubrics:", "rotations: [{phase: w:1, turns: 2, tables: 2}]\nrubrics:");

    @TempDir
    Path home;

    @Test
    void every_command_lays_down_what_it_made() throws IOException {
        Path folder = Worlds.folder(home.resolve("event"), SmallFolder.FILES);
        Worlds.folder(
                folder,
                "event.yaml",
                YAML,
                "jurors.csv",
                SmallFolder.JURORS.replace("J1;", "J:1;"),
                "submissions.csv",
                SmallFolder.SUBMISSIONS.replace("S1;", "S:1;").replace("S3;", "S:3;"),
                "score-sheets.csv",
                SmallFolder.SHEETS
                        .replace("S1;", "S:1;")
                        .replace("S3;", "S:3;")
                        .replace("J1;", "J:1;")
                        .replace("heats;", "r:1;"),
                "votes.csv",
                Worlds.lines("vote;badge;submission;ballots;at", "v:1;P4;S:1;;", "v:1;;S2;2;"));
        RunResult run = new FolderRunner().run(folder, RunOrder.DEFAULT, step -> {}, () -> false);
        laidDown(run, "cards-w~1.html", "letter-S~3.html", "rotation-w~1.csv", "vote-v~1.csv");
        String told = String.join(
                "\n",
                run.problems().stream().map(problem -> problem.message().en()).toList());
        assertTrue(told.contains("see vote-v~1.csv"), told);
        Optional<String> round = Optional.of("r:1");
        laidDown(
                new RankRunner()
                        .outcome(folder, round, Optional.of(Language.EN))
                        .result(),
                "feedback/S~1.html",
                "ranking-1-r~1.csv");
        laidDown(
                new SheetsRunner()
                        .outcome(folder, round, Optional.of(Language.EN))
                        .result(),
                "r~1+J~1.xlsx",
                "r~1.html");
    }

    @Test
    void longest_ids_still_make_a_file_name() throws IOException {
        String round = "r".repeat(80);
        String juror = "j".repeat(80);
        Path folder = Worlds.folder(home.resolve("event"), SmallFolder.FILES);
        Worlds.folder(
                folder,
                "event.yaml",
                Worlds.YAML.replace("id: heats", "id: " + round).replace("round: heats", "round: " + round),
                "jurors.csv",
                SmallFolder.JURORS.replace("J1;", juror + ";"),
                "score-sheets.csv",
                SmallFolder.SHEETS.replace("J1;", juror + ";").replace("heats;", round + ";"));
        laidDown(
                new SheetsRunner()
                        .outcome(folder, Optional.of(round), Optional.of(Language.EN))
                        .result(),
                round + "+" + juror + ".xlsx");
    }

    private void laidDown(RunResult result, String... some) throws IOException {
        assertTrue(result.outputs().keySet().containsAll(List.of(some)), result.toString());
        TreeMap<String, byte[]> files = new TreeMap<>();
        result.outputs().forEach((name, bytes) -> files.put(name, bytes.toArray()));
        assertEquals(Optional.empty(), OutputFolder.replace(home.resolve("out-" + some[0].length()), files));
    }
}
