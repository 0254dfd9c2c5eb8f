package org.palmares.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Text;
import org.palmares.rules.CodeLists;
import org.palmares.rules.RuleDef;
import org.palmares.rules.World;

class ScenarioRunnerTest {
    private static final List<RuleDef> RULES = World.pack(World.rule(
                    "TST-01",
                    "si: l'événement exige la science ouverte\n"
                            + "et: la licence du code comporte une clause NC ou ND\n"
                            + "sauf si: le projet reprend un travail antérieur à l'événement\n"
                            + "alors: à régulariser"))
            .rules();
    private static final String HIT = "TST-01;nc;openScienceRequired=oui, codeLicence=CC-BY-NC-4.0, priorWork=non;;";

    @Test
    void scenario_that_gives_its_outcome_passes() {
        assertEquals(List.of(), run(HIT + "à régulariser").failed());
    }

    @Test
    void scenario_that_fails_says_what_was_found_and_why() {
        ScenarioResult result = run(HIT + "aucune").failed().get(0);
        assertEquals(
                new Text("à régulariser", "to be put right"), result.found().label());
        assertEquals(new Text("Titre de TST-01", "Title of TST-01"), result.why());
    }

    @Test
    void rule_that_does_not_hit_names_the_condition_that_does_not_hold() {
        ScenarioResult result = run(HIT.replace("CC-BY-NC-4.0", "MIT") + "à régulariser")
                .failed()
                .get(0);
        assertEquals(new Expected.NoFinding(), result.found());
        assertEquals(
                "ne tient pas : la licence du code comporte une clause NC ou ND",
                result.why().fr());
    }

    @Test
    void rule_that_does_not_hit_names_the_exception_that_holds() {
        ScenarioResult result = run(HIT.replace("priorWork=non", "priorWork=oui") + "à régulariser")
                .failed()
                .get(0);
        assertEquals(
                "exception: the project builds on work done before the event",
                result.why().en());
    }

    @Test
    void rule_without_its_parameter_is_not_in_force() {
        ScenarioReport report = run("TST-01;nc;codeLicence=CC-BY-NC-4.0;;pas en vigueur");
        assertEquals(List.of(), report.failed());
        assertEquals(3, report.uncovered().size());
    }

    @Test
    void sentences_seen_one_way_only_are_named() {
        ScenarioReport report = run(HIT + "à régulariser");
        assertEquals(
                List.of(
                        "l'événement exige la science ouverte : aucun cas ne la rend fausse",
                        "la licence du code comporte une clause NC ou ND : aucun cas ne la rend fausse",
                        "le projet reprend un travail antérieur à l'événement : aucun cas ne la rend vraie"),
                report.uncovered().stream()
                        .map(each -> each.condition().sentence().fr() + " : "
                                + each.missing().fr())
                        .toList());
    }

    @Test
    void rule_without_the_three_kinds_is_named_with_what_is_missing() {
        assertEquals(
                List.of("none", "to be completed"),
                run(HIT + "à régulariser").untried().get(0).missing().stream()
                        .map(expected -> expected.label().en())
                        .toList());
    }

    private static ScenarioReport run(String rows) {
        String text = "rule;case;facts;at;expected\n" + rows;
        ScenarioReading reading =
                ScenarioReader.read("own.scenarios.csv", text.getBytes(StandardCharsets.UTF_8), RULES);
        assertEquals(List.of(), reading.problems());
        return ScenarioRunner.run(RULES, reading.scenarios(), CodeLists.builtIn());
    }
}
