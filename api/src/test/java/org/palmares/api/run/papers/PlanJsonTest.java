package org.palmares.api.run.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.EngineVersion;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.api.run.runners.FolderRunner;

class PlanJsonTest {
    private static final String EXPECTED = """
            {
              "format" : 1,
              "event" : "small",
              "run" : {
                "inputHash" : "<sha256>",
                "seed" : 7,
                "budget" : 300,
                "proposals" : 1,
                "search" : "KERNEL",
                "versions" : {
                  "lexicon" : "<version>",
                  "pack BASE" : "<sha256>",
                  "pack SPONSOR" : "<sha256>",
                  "palmares" : "<version>"
                }
              },
              "ending" : "NOTHING_TO_SEARCH",
              "seed" : 7,
              "evaluations" : 0,
              "score" : {
                "hard" : 0,
                "strong" : 1,
                "soft" : 0
              },
              "teams" : [ {
                "id" : "T1",
                "topic" : "T1",
                "members" : [ "P1", "P2" ]
              }, {
                "id" : "T2",
                "topic" : "T2",
                "members" : [ "P3", "P4" ]
              }, {
                "id" : "T3",
                "topic" : "T3",
                "members" : [ "P5" ]
              } ],
              "waiting" : [ ],
              "constraints" : [ {
                "sentence" : "Each team has between its least and its most people.",
                "priority" : "HARD",
                "weight" : 1,
                "cost" : 0,
                "bound" : 0
              }, {
                "sentence" : "Each team has the number of people aimed at.",
                "priority" : "STRONG",
                "weight" : 1,
                "cost" : 1,
                "bound" : 1
              }, {
                "sentence" : "Everybody has a team.",
                "priority" : "STRONG",
                "weight" : 1,
                "cost" : 0,
                "bound" : 0
              }, {
                "sentence" : "People who are to be kept apart are not in one team.",
                "priority" : "HARD",
                "weight" : 1,
                "cost" : 0,
                "bound" : 0
              } ]
            }
            """;

    @TempDir
    Path home;

    @Test
    void plan_holds_the_run_the_teams_and_how_far_each_constraint_is_kept() {
        Path folder = Worlds.folder(
                home,
                "event.yaml",
                Worlds.YAML,
                "import.yaml",
                SmallFolder.IMPORT,
                "roster.csv",
                SmallFolder.ROSTER,
                "teams.csv",
                "team;participant\nT1;P1\nT1;P2\nT2;P3\nT2;P4\nT3;P5\n");
        RunResult result = new FolderRunner().run(folder, RunOrder.DEFAULT, step -> {}, () -> false);
        String plan = result.outputs().get("plan.json").text();
        String lexicon = result.run().orElseThrow().versions().get("lexicon");
        assertEquals(
                EXPECTED,
                plan.replaceAll("[0-9a-f]{64}", "<sha256>")
                        .replace("\"lexicon\" : \"" + lexicon + "\"", "\"lexicon\" : \"<version>\"")
                        .replace("\"palmares\" : \"" + EngineVersion.TEXT + "\"", "\"palmares\" : \"<version>\""));
    }
}
