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

/** Sixteen open projects before an ethics committee and a jury; what was planted stands in SOURCE.md. */
class ScienceOuverteCancerTest {
    private static final String NAME = "science_ouverte_cancer";

    @TempDir
    private Path folder;

    @Test
    void every_file_is_the_expected_one() throws IOException {
        SampleEvent event = SampleEvent.copied(NAME, folder);
        Golden.check(event, event.run());
    }

    @Test
    void points_are_those_of_the_hand_sheet() throws IOException {
        SampleEvent event = SampleEvent.copied(NAME, folder);
        SortedMap<String, String> byHand = new TreeMap<>();
        Rows.of(event.expected("hand-sheet.csv"), ";")
                .forEach(row -> byHand.put(row.get("submission"), row.get("sheets") + " sheets, " + row.get("points")));
        SortedMap<String, String> ranked = new TreeMap<>();
        Rows.of(event.expected("ranking.csv"), ";")
                .forEach(row -> ranked.put(row.get("submission"), row.get("sheets") + " sheets, " + row.get("points")));
        assertEquals(byHand, ranked);
    }

    @Test
    void eligibility_of_the_sixteen_has_the_planted_reasons_and_no_others() throws IOException {
        SampleEvent event = SampleEvent.copied(NAME, folder);
        List<String> table = Rows.of(event.expected("verdicts.csv"), ";").stream()
                .filter(row -> row.get("kind").equals("projet rendu"))
                .map(row -> row.get("subject") + " " + row.get("rule") + " " + row.get("outcome_label"))
                .toList();
        assertEquals(
                List.of(
                        "S01  rien à signaler",
                        "S02  rien à signaler",
                        "S03 IP-04 à régulariser",
                        "S04  rien à signaler",
                        "S05  rien à signaler",
                        "S06  rien à signaler",
                        "S07  rien à signaler",
                        "S08 IP-02 à régulariser",
                        "S09  rien à signaler",
                        "S10 ETH-02 soumis au comité",
                        "S11  rien à signaler",
                        "S12 PRZ-05 hors prix",
                        "S13 DAT-02 à régulariser",
                        "S13 DAT-09 à régulariser",
                        "S14  rien à signaler",
                        "S15  rien à signaler",
                        "S16  rien à signaler"),
                table);
    }

    @Test
    void without_its_rule_on_restrictive_licences_exactly_one_entry_is_judged_otherwise() throws IOException {
        RunResult before = SampleEvent.copied(NAME, folder).run();
        RunResult after = SampleEvent.copied(NAME, folder)
                .change(
                        "event.yaml",
                        "  off:\n",
                        "  off:\n    - {rule: IP-04, reason: Affiches hors du champ, by: comité d'éthique}\n")
                .run();
        List<String> changed = Changes.between(before, after).get("verdicts.csv").stream()
                .map(line -> line.substring(0, line.indexOf(';', line.indexOf(';') + 1)))
                .toList();
        assertEquals(List.of("- projet rendu;S03", "+ projet rendu;S03"), changed);
    }

    @Test
    void provisional_opinion_alone_lifts_and_is_said_to_be_provisional() throws IOException {
        SampleEvent event = SampleEvent.copied(NAME, folder);
        RunResult result = event.write(
                        "opinions.csv", event.lines("opinions.csv").subList(0, 2))
                .run();
        String verdicts = result.outputs().get("verdicts.csv").text();
        String minutes = result.outputs().get("minutes.html").text();
        assertEquals(1, times("provisoire, à confirmer en séance", verdicts));
        assertEquals(4, times("provisoire, à confirmer en séance", minutes), "finding, ranking, prize, what is open");
    }

    private static int times(String words, String text) {
        return (text.length() - text.replace(words, "").length()) / words.length();
    }
}
