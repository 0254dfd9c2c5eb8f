package org.palmares.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunResult;

/** Twenty-eight firms in four challenges; what was planted stands in SOURCE.md. */
class MegadonneesPmeTest {
    private static final String NAME = "megadonnees_pme";
    private static final List<String> ROUNDS = List.of("selection", "prototypes", "oraux");

    @TempDir
    private Path folder;

    @Test
    void every_file_is_the_expected_one() throws IOException {
        SampleEvent event = SampleEvent.copied(NAME, folder);
        RunResult result = event.run();
        Golden.check(event, result);
        assertEquals(RunResult.Status.DONE, result.status());
    }

    @Test
    void points_of_every_round_are_those_of_the_hand_sheet() throws IOException {
        SampleEvent event = SampleEvent.copied(NAME, folder);
        SortedMap<String, String> byHand = new TreeMap<>();
        Rows.of(event.expected("hand-sheet.csv"), ";")
                .forEach(row -> byHand.put(
                        row.get("round") + " " + row.get("submission"),
                        row.get("sheets") + " sheets, " + row.get("points")));
        SortedMap<String, String> ranked = new TreeMap<>();
        for (int at = 0; at < ROUNDS.size(); at++) {
            String round = ROUNDS.get(at);
            Rows.of(event.expected("ranking-" + (at + 1) + "-" + round + ".csv"), ";")
                    .forEach(row -> ranked.put(
                            round + " " + row.get("submission"), row.get("sheets") + " sheets, " + row.get("points")));
        }
        assertEquals(byHand, ranked);
    }

    @Test
    void planted_findings_and_no_others() throws IOException {
        SampleEvent event = SampleEvent.copied(NAME, folder);
        List<String> found = Rows.of(event.expected("verdicts.csv"), ";").stream()
                .filter(row -> !row.get("rule").isEmpty())
                .map(row -> row.get("subject") + " " + row.get("rule") + " " + row.get("outcome") + ", "
                        + row.get("state").replace("\"", "").replaceAll(" (par|le) .*", ""))
                .toList();
        assertEquals(
                List.of(
                        "D1-F09 ELI-11-TAILLE REJECT, confirmé",
                        "D2-F06 PRZ-05 NO_PRIZE, maintenu",
                        "D2-F14 DAT-13 BLOCK, corrigé",
                        "J5:D4-F16 JUR-05 RECUSE, maintenu"),
                found);
    }

    @Test
    void challenge_without_a_file_that_is_good_enough_is_not_awarded() throws IOException {
        SampleEvent event = SampleEvent.copied(NAME, folder);
        assertEquals(
                List.of("laureats_d3 non attribué "),
                prize(event, "laureats_d3").stream()
                        .filter(row -> !row.startsWith("laureats_d3 écarté"))
                        .toList());
        assertEquals(
                List.of("laureats_d2 lauréat proposé D2-F10", "laureats_d2 lauréat proposé D2-F22"),
                prize(event, "laureats_d2").subList(0, 2));
    }

    @Test
    void firm_in_two_challenges_is_judged_in_each_for_itself() throws IOException {
        SampleEvent event = SampleEvent.copied(NAME, folder);
        assertEquals(
                "laureats_d1 lauréat proposé D1-F05",
                prize(event, "laureats_d1").get(0));
        List<String> points = Rows.of(event.expected("ranking-3-oraux.csv"), ";").stream()
                .filter(row -> row.get("submission").endsWith("-F05"))
                .map(row -> row.get("submission") + " " + row.get("points"))
                .toList();
        assertEquals(List.of("D1-F05 89.28", "D2-F05 61.22"), points);
        assertEquals(
                0,
                prize(event, "laureats_d2").stream()
                        .filter(row -> row.endsWith("D2-F05"))
                        .count());
    }

    @Test
    void until_somebody_confirms_the_large_firm_is_judged_like_the_others() throws IOException {
        SampleEvent event = SampleEvent.copied(NAME, folder);
        RunResult result = event.write(
                        "confirmations.csv", event.lines("confirmations.csv").subList(0, 1))
                .run();
        assertEquals(RunResult.Status.NEEDS_PERSON, result.status());
        List<String> asked = result.problems().stream()
                .map(problem -> problem.code())
                .filter(code -> code.startsWith("SUBMISSION_"))
                .toList();
        assertEquals(List.of("SUBMISSION_REJECT"), asked);
        long readers = Rows.of(result, "assignment.csv").stream()
                .filter(row -> row.get("round").equals("selection")
                        && row.get("submission").equals("D1-F09"))
                .count();
        assertEquals(9, readers);
    }

    private static List<String> prize(SampleEvent event, String prize) throws IOException {
        return Rows.of(event.expected("prize-" + prize + ".csv"), ";").stream()
                .map(row -> row.get("prize") + " " + row.get("state") + " " + row.get("submission"))
                .toList();
    }
}
