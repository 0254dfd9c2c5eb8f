package org.palmares.api.run.runners;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Language;

/** What stands beside a ranking, against figures worked out by hand. */
class RankTablesTest {
    @TempDir
    Path home;

    /**
     * Both jurors give the same points: alpha and W are 1. On usefulness the marks are 8 8, 7 6, 5 5: observed
     * disagreement 2/6, expected 114/30, alpha = 1 - 10/114. On care 8 8, 5 6, 5 5: alpha = 1 - 10/130.
     */
    @Test
    void agreement_of_the_jury_is_told_for_the_points_and_for_each_criterion() throws IOException {
        List<String[]> rows = table("agreement-1-heats.csv", SmallFolder.SHEETS);
        assertEquals("on", rows.get(0)[0]);
        assertEquals(List.of("Points", "Usefulness", "Care"), column(rows, 0));
        assertEquals("alpha_interval", rows.get(0)[1]);
        assertEquals(List.of("1.000", "0.912", "0.923"), column(rows, 1));
        assertEquals("kendall_w", rows.get(0)[7]);
        assertEquals("1.000", rows.get(1)[7]);
    }

    /**
     * S1 has 8 and 5, S2 has 5 and 7, S3 less than both: S1 and S2 are level where usefulness weighs 40 %, so that S1 is
     * first under 60 % of all weights and 10 points of weight must move.
     */
    @Test
    void sensitivity_tells_where_each_entry_is_first_and_what_would_swap_neighbours() throws IOException {
        String sheets = Worlds.lines(
                "round;juror;submission;criterion;mark",
                "heats;J1;S1;use;8",
                "heats;J1;S1;care;5",
                "heats;J1;S2;use;5",
                "heats;J1;S2;care;7",
                "heats;J1;S3;use;1",
                "heats;J1;S3;care;1");
        List<String[]> rows = table("sensitivity-1-heats.csv", sheets);
        assertEquals(
                List.of("submission", "title", "first_share", "method", "next", "weight_to_move", "swap_weights"),
                List.of(rows.get(0)));
        assertEquals(List.of("S1", "S2", "S3"), column(rows, 0));
        assertEquals(List.of("60.0", "40.0", "0.0"), column(rows, 2));
        assertEquals(List.of("weighted mean", "weighted mean", "weighted mean"), column(rows, 3));
        assertEquals(List.of("S2", "S3", ""), column(rows, 4));
        assertEquals(List.of("10.0", "", ""), column(rows, 5));
    }

    /** Both jurors see all three and agree: S1 has 80 and 80, S2 70 and 60, S3 less than both on each criterion. */
    @Test
    void sensitivity_of_a_levelled_ranking_is_its_own_and_says_that_the_levelling_is_held() throws IOException {
        String levelled = Worlds.YAML.replaceFirst("method: weighted-mean", "method: perequation");
        List<String[]> rows = table("sensitivity-1-heats.csv", levelled, SmallFolder.SHEETS);
        String method = "levelling between jurors, held as it is";
        assertEquals(List.of(method, method, method), column(rows, 3));
        assertEquals(List.of("100.0", "0.0", "0.0"), column(rows, 2));
        assertEquals(List.of("none: ahead on every criterion", "none: ahead on every criterion", ""), column(rows, 6));
    }

    private List<String[]> table(String name, String sheets) throws IOException {
        return table(name, Worlds.YAML, sheets);
    }

    private List<String[]> table(String name, String event, String sheets) throws IOException {
        Path folder = Worlds.folder(home.resolve("event"), SmallFolder.FILES);
        Files.writeString(folder.resolve("event.yaml"), event);
        Files.writeString(folder.resolve("score-sheets.csv"), sheets);
        String text = new RankRunner()
                .outcome(folder, Optional.empty(), Optional.of(Language.EN))
                .result()
                .outputs()
                .get(name)
                .text();
        return Stream.of(text.split("\n")).map(line -> line.split(";", -1)).toList();
    }

    private static List<String> column(List<String[]> rows, int at) {
        return rows.stream().skip(1).map(row -> row[at]).toList();
    }
}
