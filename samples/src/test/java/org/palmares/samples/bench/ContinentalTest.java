package org.palmares.samples.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunResult;

/** The continental event at its full size: what is asked of it is counted from the tables of the runs. */
@Tag("deep")
class ContinentalTest {
    @TempDir
    private static Path folder;

    private static ContinentalFigures assigned;
    private static RunResult ranked;

    @BeforeAll
    static void assignedAndRanked() throws IOException {
        ContinentalFolder continental = ContinentalFolder.written(Path.of("events/continental/event.yaml"), folder);
        RunResult result = continental.run();
        assigned = ContinentalFigures.of(result);
        continental.mark(result.outputs().get("assignment.csv").text());
        ranked = continental.run();
    }

    @Test
    void each_entry_has_three_jurors_none_of_them_in_conflict() {
        assertEquals(0, assigned.incomplete());
        assertEquals(0, assigned.conflicts());
    }

    @Test
    void loads_differ_by_one() {
        assertEquals(16, assigned.fewest());
        assertEquals(17, assigned.most());
    }

    @Test
    void jurors_link_all_entries_of_each_challenge() {
        assertEquals(ContinentalFolder.CHALLENGES, assigned.parts());
    }

    @Test
    void marks_of_eight_in_a_hundred_are_missing() throws IOException {
        long marks = Files.readAllLines(folder.resolve("score-sheets.csv")).size() - 1;
        double asked = 4.0 * ContinentalFolder.READINGS * ContinentalFolder.ENTRIES;
        assertEquals(ContinentalFolder.MISSING, 1 - marks / asked, 0.005);
    }

    @Test
    void three_laureates_a_challenge_and_one_a_domain_make_117() {
        assertEquals(117, ContinentalFigures.of(ranked).laureates());
        SortedMap<String, Integer> expected = new TreeMap<>();
        IntStream.range(0, ContinentalFolder.CHALLENGES)
                .forEach(number -> expected.put("challenge_winners:" + ContinentalFolder.challenge(number), 3));
        assertEquals(expected, laureates("prize-challenge_winners.csv"));
        assertEquals(6, laureates("prize-domain_winner.csv").size());
    }

    @Test
    void laureates_of_a_challenge_are_entries_of_it() {
        List<String[]> rows = ranked.outputs()
                .get("prize-challenge_winners.csv")
                .text()
                .lines()
                .skip(1)
                .map(line -> line.split(";", -1))
                .filter(cells -> !cells[3].isEmpty())
                .toList();
        for (String[] cells : rows) {
            int entry = Integer.parseInt(cells[3].substring(1)) - 1;
            assertTrue(
                    cells[0].endsWith(ContinentalFolder.challenge(ContinentalFolder.challengeOf(entry))),
                    () -> cells[0] + " " + cells[3]);
        }
    }

    private static SortedMap<String, Integer> laureates(String file) {
        return ranked.outputs()
                .get(file)
                .text()
                .lines()
                .filter(line -> line.contains(";proposed laureate"))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(';')), line -> 1, Integer::sum, TreeMap::new));
    }
}
