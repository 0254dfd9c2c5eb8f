package org.palmares.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Place;
import org.palmares.rules.RuleDef;
import org.palmares.rules.World;

class ScenarioReaderTest {
    private static final String HEADER = "rule;case;facts;at;expected\n";
    private static final List<RuleDef> RULES = World.pack(World.rule(
                    "TST-01",
                    "si: l'événement exige la science ouverte\n"
                            + "et: la licence du code comporte une clause NC ou ND\n"
                            + "alors: à régulariser"))
            .rules();

    @Test
    void row_is_a_typed_scenario() {
        Scenario expected = new Scenario(
                Place.of("own.scenarios.csv", 3),
                RULES.get(0),
                "clause NC",
                Facts.NONE.with("openScienceRequired", Fact.YES),
                Facts.NONE.with("codeLicence", new Fact.CodeFact("CC-BY-NC-4.0")),
                Optional.of(LocalDateTime.of(2026, 10, 11, 13, 59)),
                new Expected.Decided(Outcome.BLOCK));
        ScenarioReading reading = read("# un cas\n" + HEADER
                + "TST-01;clause NC;openScienceRequired=oui, codeLicence=CC-BY-NC-4.0;2026-10-11 13:59;à régulariser");
        assertEquals(new ScenarioReading(List.of(expected), List.of()), reading);
    }

    @Test
    void header_and_outcomes_may_be_french_or_english() {
        String french = "règle;cas;faits;heure;attendu\nTST-01;a;;;à compléter\nTST-01;b;;;aucune";
        String english = HEADER + "TST-01;a;;;to be completed\nTST-01;b;;;none";
        assertEquals(read(english), read(french));
        assertEquals(2, read(english).scenarios().size());
    }

    @Test
    void each_mistake_is_told_at_its_line_and_column_with_what_may_be_meant() {
        assertEquals(List.of("own.scenarios.csv:2 Vouliez-vous dire « TST-01 » ?"), told("TST-10;x;;;aucune"));
        assertEquals(
                List.of("own.scenarios.csv:2:10 Vouliez-vous dire « codeLicence » ?"),
                told("TST-01;x;codeLicense=MIT;;aucune"));
        assertEquals(List.of("own.scenarios.csv:2:12 Vouliez-vous dire « aucune » ?"), told("TST-01;x;;;aucun"));
        assertEquals(List.of("SCENARIO_AT"), codes("TST-01;x;;2026-02-30 10:00;aucune"));
        assertEquals(List.of("SCENARIO_CELLS"), codes("TST-01;x;;aucune"));
        assertEquals(List.of("FACT_VALUE"), codes("TST-01;x;openScienceRequired=peut-être;;aucune"));
        assertEquals(List.of("FACT_LICENCE"), codes("TST-01;x;codeLicence=GPL;;aucune"));
        assertEquals(List.of("RULES_CHARACTER"), codes("TST-01;<b>;;;aucune"));
    }

    @Test
    void sound_rows_stand_beside_wrong_ones() {
        ScenarioReading reading = read(HEADER + "TST-01;a;;;aucune\nTST-01;b;;;rien");
        assertEquals(1, reading.scenarios().size());
        assertEquals(1, reading.problems().size());
    }

    @Test
    void file_without_its_header_is_refused_once() {
        assertEquals(
                List.of("SCENARIO_HEADER"),
                read("TST-01;a;;;aucune\nTST-01;b;;;aucune").problems().stream()
                        .map(problem -> problem.code())
                        .toList());
    }

    @Test
    void more_cases_than_the_limit_are_refused_unread() {
        ScenarioReading reading = read(HEADER + "TST-01;a;;;aucune\n".repeat(ScenarioReader.MAX_SCENARIOS + 1));
        assertEquals(List.of(), reading.scenarios());
        assertEquals(
                List.of("own.scenarios.csv:1002"),
                reading.problems().stream()
                        .map(problem -> problem.place().toString())
                        .toList());
    }

    private static List<String> told(String row) {
        return read(HEADER + row).problems().stream()
                .map(problem ->
                        problem.place() + " " + problem.message().fr().replaceFirst(".*(?=Vouliez-vous dire)", ""))
                .toList();
    }

    private static List<String> codes(String row) {
        return read(HEADER + row).problems().stream()
                .map(problem -> problem.code())
                .toList();
    }

    private static ScenarioReading read(String text) {
        return ScenarioReader.read("own.scenarios.csv", text.getBytes(StandardCharsets.UTF_8), RULES);
    }
}
