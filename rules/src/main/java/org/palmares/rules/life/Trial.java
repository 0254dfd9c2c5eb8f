package org.palmares.rules.life;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Problem;
import org.palmares.rules.CodeLists;
import org.palmares.rules.Pack;
import org.palmares.rules.RuleDef;
import org.palmares.rules.RulePacks;
import org.palmares.rules.scenario.Scenario;
import org.palmares.rules.scenario.ScenarioReader;
import org.palmares.rules.scenario.ScenarioReading;
import org.palmares.rules.scenario.ScenarioReport;
import org.palmares.rules.scenario.ScenarioRunner;

/**
 * A text read among the texts in force, ready to be tested: the gate through which every text passes before it is
 * approved, activated or taken up again.
 *
 * @param version the text, when it is sound by itself
 * @param rules what is to be tested: the rules of a pack; those of every pack in force for a list, since nobody sees
 *     from a list which rules name it
 * @param scenarios of these rules
 * @param lists those in force, with the tried one
 * @param problems what is wrong with the text or its table of scenarios
 */
public record Trial(
        Optional<KeptVersion> version,
        List<RuleDef> rules,
        List<Scenario> scenarios,
        CodeLists lists,
        List<Problem> problems) {
    public Trial {
        Objects.requireNonNull(version, "version");
        rules = List.copyOf(rules);
        scenarios = List.copyOf(scenarios);
        Objects.requireNonNull(lists, "lists");
        problems = List.copyOf(problems);
    }

    /**
     * Reads a text.
     *
     * @param fileName the name that problems carry, with its ending
     * @param history the texts that it would stand among
     * @param at the moment at which these are in force
     */
    public static Trial of(RuleFile file, String fileName, RuleHistory history, Instant at) {
        CodeLists lists = history.lists(at);
        KeptVersion.Reading reading = KeptVersion.read(file, fileName, lists);
        if (reading.version().isEmpty()) {
            return new Trial(Optional.empty(), List.of(), List.of(), lists, reading.problems());
        }
        return of(reading.version().get(), fileName, history, at);
    }

    /** The same of a text that was read before. */
    public static Trial of(KeptVersion version, String fileName, RuleHistory history, Instant at) {
        CodeLists lists = history.lists(at);
        return version.pack()
                .map(pack -> ofPack(version, pack, fileName, history.packs(at), lists))
                .orElseGet(() ->
                        ofList(version, history, at, lists.with(version.file().name(), version.codes())));
    }

    private static Trial ofPack(KeptVersion version, Pack pack, String fileName, List<Pack> inForce, CodeLists lists) {
        List<Pack> together = new ArrayList<>(inForce);
        together.removeIf(other -> other.name().equals(pack.name()));
        together.add(pack);
        List<Problem> problems = new ArrayList<>(RulePacks.clashes(together));
        ScenarioReading reading = scenarios(version.file(), scenariosBeside(fileName), pack.rules());
        problems.addAll(reading.problems());
        return new Trial(Optional.of(version), pack.rules(), reading.scenarios(), lists, problems);
    }

    private static Trial ofList(KeptVersion version, RuleHistory history, Instant at, CodeLists lists) {
        List<RuleDef> rules = new ArrayList<>();
        List<Scenario> scenarios = new ArrayList<>();
        for (Pack pack : history.packs(at)) {
            RuleFile file = history.text(pack.name(), at).orElseThrow();
            rules.addAll(pack.rules());
            scenarios.addAll(
                    scenarios(file, scenariosBeside(file.stem()), pack.rules()).scenarios());
        }
        return new Trial(Optional.of(version), rules, scenarios, lists, List.of());
    }

    /** Runs the scenarios; what they leave open is told of a pack only. */
    public ScenarioReport report() {
        ScenarioReport all = ScenarioRunner.run(rules, scenarios, lists);
        return version.filter(each -> !each.file().isList()).isPresent()
                ? all
                : new ScenarioReport(all.results(), List.of(), List.of());
    }

    private static String scenariosBeside(String fileName) {
        return fileName.replaceFirst("\\.[a-z]+$", "") + RuleFile.SCENARIOS;
    }

    private static ScenarioReading scenarios(RuleFile file, String fileName, List<RuleDef> rules) {
        return file.scenarios().isEmpty()
                ? new ScenarioReading(List.of(), List.of())
                : ScenarioReader.read(fileName, file.scenarios().getBytes(StandardCharsets.UTF_8), rules);
    }
}
