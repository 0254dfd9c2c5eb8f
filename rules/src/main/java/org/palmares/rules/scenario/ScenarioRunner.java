package org.palmares.rules.scenario;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.RuleSettings;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;
import org.palmares.rules.CodeLists;
import org.palmares.rules.Condition;
import org.palmares.rules.Pack;
import org.palmares.rules.RuleDef;
import org.palmares.rules.RuleSet;
import org.palmares.rules.Situation;
import org.palmares.rules.SubjectFacts;
import org.palmares.rules.Truth;
import org.palmares.rules.drools.RuleEvaluator;

/**
 * Runs the scenarios of a pack, each rule alone, with the evaluator that judges events. Thread-safe.
 *
 * <p>The event of a scenario has a grace of ten minutes after its deadlines and no completion hour.
 */
public final class ScenarioRunner {
    private static final Duration GRACE = Duration.ofMinutes(10);

    private final CodeLists lists;

    private ScenarioRunner(CodeLists lists) {
        this.lists = lists;
    }

    /**
     * Runs scenarios.
     *
     * @param rules all rules of the pack; the report names what no scenario covers
     * @param lists the lists that the rules may name
     */
    public static ScenarioReport run(List<RuleDef> rules, List<Scenario> scenarios, CodeLists lists) {
        ScenarioRunner runner = new ScenarioRunner(lists);
        List<ScenarioResult> results = scenarios.stream().map(runner::run).toList();
        Coverage coverage = new Coverage(scenarios, runner::tried);
        return new ScenarioReport(results, coverage.uncovered(rules), coverage.untried(rules));
    }

    private ScenarioResult run(Scenario scenario) {
        RuleSet rules = alone(scenario);
        if (rules.inForce().isEmpty()) {
            return new ScenarioResult(
                    scenario,
                    new Expected.NotInForce(),
                    rules.notInForce().get(0).reason());
        }
        Optional<Finding> finding =
                RuleEvaluator.of(rules)
                        .evaluate(moment(scenario).toInstant(), List.of(subject(scenario)))
                        .get(0)
                        .findings()
                        .stream()
                        .findFirst();
        return finding.map(
                        found -> new ScenarioResult(scenario, new Expected.Decided(found.outcome()), found.message()))
                .orElseGet(() -> new ScenarioResult(scenario, new Expected.NoFinding(), whyNot(scenario)));
    }

    /** The conditions that do not hold, and the exceptions that do. */
    private Text whyNot(Scenario scenario) {
        Situation situation = situation(scenario);
        List<Condition> failing = scenario.rule().when().anyOf().stream()
                .flatMap(List::stream)
                .filter(condition -> condition.truth(situation) == Truth.FALSE)
                .distinct()
                .toList();
        List<Condition> excepting = scenario.rule().when().unless().stream()
                .filter(group -> group.stream().allMatch(each -> each.truth(situation) == Truth.TRUE))
                .flatMap(List::stream)
                .toList();
        return failing.isEmpty()
                ? new Text("exception : " + french(excepting), "exception: " + english(excepting))
                : new Text("ne tient pas : " + french(failing), "does not hold: " + english(failing));
    }

    private static String french(List<Condition> conditions) {
        return conditions.stream().map(each -> each.sentence().fr()).collect(Collectors.joining(" ; "));
    }

    private static String english(List<Condition> conditions) {
        return conditions.stream().map(each -> each.sentence().en()).collect(Collectors.joining("; "));
    }

    /** What the conditions were asked of; a rule that is not in force asks nothing. */
    private Optional<Situation> tried(Scenario scenario) {
        return alone(scenario).inForce().isEmpty() ? Optional.empty() : Optional.of(situation(scenario));
    }

    private Situation situation(Scenario scenario) {
        return alone(scenario).situation(subject(scenario), moment(scenario).toInstant());
    }

    private static SubjectFacts subject(Scenario scenario) {
        return new SubjectFacts(new Subject(scenario.rule().subject(), "scenario"), scenario.facts());
    }

    private RuleSet alone(Scenario scenario) {
        RuleDef rule = scenario.rule();
        Pack pack = new Pack("SCENARIO", rule.id().value(), List.of(rule));
        return RuleSet.of(List.of(pack), lists, settings(pack, scenario.parameters()), moment(scenario));
    }

    private static ZonedDateTime moment(Scenario scenario) {
        return scenario.moment().atZone(ScenarioReader.ZONE);
    }

    private static RuleSettings settings(Pack pack, Facts parameters) {
        return new RuleSettings(
                List.of(pack.name()),
                Optional.empty(),
                List.of(),
                parameters,
                Organisation.Level.GROUP,
                Optional.empty(),
                GRACE);
    }
}
