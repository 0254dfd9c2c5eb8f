package org.palmares.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.palmares.rules.CodeLists;
import org.palmares.rules.Pack;
import org.palmares.rules.RulePacks;

/** The scenarios beside each pack of the program, read and run as a committee's are. */
class PackScenariosTest {
    @TestFactory
    Stream<DynamicTest> every_scenario_gives_its_outcome() {
        return RulePacks.builtIn().stream()
                .flatMap(pack -> report(pack).results().stream()
                        .map(result -> DynamicTest.dynamicTest(
                                result.scenario().rule().id() + " "
                                        + result.scenario().name(),
                                () -> assertEquals(result.scenario().expected(), result.found(), result.why()::fr))));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_has_a_case_that_hits_one_that_does_not_and_one_that_cannot_tell() {
        return RulePacks.builtIn().stream()
                .map(pack -> DynamicTest.dynamicTest(
                        pack.name(),
                        () -> assertEquals(
                                List.of(),
                                report(pack).untried().stream()
                                        .map(UntriedRule::toString)
                                        .toList())));
    }

    private static ScenarioReport report(Pack pack) {
        byte[] bytes = RulePacks.scenarios(pack.name()).getBytes(StandardCharsets.UTF_8);
        ScenarioReading reading = ScenarioReader.read(pack.name(), bytes, pack.rules());
        assertEquals(List.of(), reading.problems());
        return ScenarioRunner.run(pack.rules(), reading.scenarios(), CodeLists.builtIn());
    }
}
