package org.palmares.api.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.event.Bytes;
import org.palmares.engine.domain.Text;

class SinceLastTimeTest {
    private static final String HEAD = "team;participant;given_name;family_name\n";

    @TempDir
    Path results;

    private Optional<Text> change(String before, String after) throws IOException {
        Files.writeString(results.resolve("teams.csv"), HEAD + before);
        SortedMap<String, Bytes> outputs = new TreeMap<>();
        outputs.put("teams.csv", Bytes.utf8(HEAD + after));
        return SinceLastTime.of(results, outputs);
    }

    @Test
    void people_in_and_out_are_named() throws IOException {
        assertEquals(
                Optional.of(new Text(
                        "Depuis les résultats précédents : 1 personne en plus (Ada Roux), 2 en moins (Bo Lin, Cy Fay).",
                        "Since the previous results: 1 more (Ada Roux), 2 fewer (Bo Lin, Cy Fay).")),
                change("T1;b;Bo;Lin\nT1;c;Cy;Fay\nT2;d;Di;Oz\n", "T1;a;Ada;Roux\nT1;d;Di;Oz\n"));
    }

    @Test
    void people_who_only_change_team_are_no_news() throws IOException {
        assertEquals(Optional.empty(), change("T1;b;Bo;Lin\n", "T2;b;Bo;Lin\n"));
    }

    @Test
    void nothing_is_said_without_results_to_compare_with() {
        SortedMap<String, Bytes> outputs = new TreeMap<>();
        outputs.put("teams.csv", Bytes.utf8(HEAD + "T1;a;Ada;Roux\n"));
        assertEquals(Optional.empty(), SinceLastTime.of(results, outputs));
    }
}
