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
 * A text read and tested against the texts in force: the gate through which every text passes before it is approved,
 * activated or taken up again.
 *
 * @param version the text, when it is sound by itself
 * @param problems what is wrong with the text or its table of scenarios
 * @param report what its scenarios show; those of every pack in force for a list; without results where there are
 *     problems
 */
public record Trial(Optional<KeptVersion> version, List<Problem> problems, ScenarioReport report) {
    private static final ScenarioReport NOTHING = new ScenarioReport(List.of(), List.of(), List.of());

    public Trial {
        Objects.requireNonNull(version, "version");
        problems = List.copyOf(problems);
        Objects.requireNonNull(report, "report");
    }

    /** Whether nothing is wrong and no scenario fails. */
    public boolean passes() {
        return problems.isEmpty() && report.failed().isEmpty();
    }

    /**
     * Tries a text.
     *
     * @param fileName the name that problems carry, with its ending
     * @param history the texts that it would stand among
     * @param at the moment at which these are in force
     */
    public static Trial of(RuleFile file, String fileName, RuleHistory history, Instant at) {
        CodeLists lists = history.lists(at);
        KeptVersion.Reading reading = KeptVersion.read(file, fileName, lists);
        if (reading.version().isEmpty()) {
            return new Trial(Optional.empty(), reading.problems(), NOTHING);
        }
        KeptVersion version = reading.version().get();
        return version.pack()
                .map(pack -> ofPack(version, pack, fileName, history, at))
                .orElseGet(() -> ofList(version, history, at, lists.with(file.name(), version.codes())));
    }

    private static Trial ofPack(KeptVersion version, Pack pack, String fileName, RuleHistory history, Instant at) {
        CodeLists lists = history.lists(at);
        List<Pack> together = new ArrayList<>(history.packs(at));
        together.removeIf(other -> other.name().equals(pack.name()));
        together.add(pack);
        List<Problem> problems = new ArrayList<>(RulePacks.clashes(together));
        String scenarios = fileName.replaceFirst("\\" + RuleFile.RULES + "$", "") + RuleFile.SCENARIOS;
        ScenarioReading reading = scenarios(version.file(), scenarios, pack.rules());
        problems.addAll(reading.problems());
        ScenarioReport report =
                problems.isEmpty() ? ScenarioRunner.run(pack.rules(), reading.scenarios(), lists) : NOTHING;
        return new Trial(Optional.of(version), problems, report);
    }

    /** Nobody sees from a list which rules name it: every pack in force is tested again. */
    private static Trial ofList(KeptVersion version, RuleHistory history, Instant at, CodeLists lists) {
        List<RuleDef> rules = new ArrayList<>();
        List<Scenario> scenarios = new ArrayList<>();
        for (Pack pack : history.packs(at)) {
            RuleFile file = history.text(pack.name(), at).orElseThrow();
            rules.addAll(pack.rules());
            scenarios.addAll(scenarios(file, pack.name(), pack.rules()).scenarios());
        }
        ScenarioReport all = ScenarioRunner.run(rules, scenarios, lists);
        return new Trial(Optional.of(version), List.of(), new ScenarioReport(all.results(), List.of(), List.of()));
    }

    private static ScenarioReading scenarios(RuleFile file, String fileName, List<RuleDef> rules) {
        return file.scenarios().isEmpty()
                ? new ScenarioReading(List.of(), List.of())
                : ScenarioReader.read(fileName, file.scenarios().getBytes(StandardCharsets.UTF_8), rules);
    }
}
