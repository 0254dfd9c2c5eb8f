package org.palmares.rules.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palmares.engine.domain.Outcome;
import org.palmares.rules.Condition;
import org.palmares.rules.RuleDef;
import org.palmares.rules.Situation;
import org.palmares.rules.Truth;

/** What the scenarios of a pack leave open. */
final class Coverage {
    private final List<Scenario> scenarios;
    private final Function<Scenario, Optional<Situation>> situations;

    Coverage(List<Scenario> scenarios, Function<Scenario, Optional<Situation>> situations) {
        this.scenarios = List.copyOf(scenarios);
        this.situations = situations;
    }

    List<UncoveredSentence> uncovered(List<RuleDef> rules) {
        return rules.stream().flatMap(this::uncovered).toList();
    }

    List<UntriedRule> untried(List<RuleDef> rules) {
        return rules.stream().flatMap(rule -> untried(rule).stream()).toList();
    }

    private Stream<UncoveredSentence> uncovered(RuleDef rule) {
        List<Situation> tried =
                of(rule).map(situations).flatMap(Optional::stream).toList();
        return rule.when().conditions().stream().distinct().flatMap(condition -> {
            Set<Truth> seen = tried.stream().map(condition::truth).collect(Collectors.toUnmodifiableSet());
            boolean both = seen.contains(Truth.TRUE) && seen.contains(Truth.FALSE);
            return both ? Stream.empty() : Stream.of(uncovered(rule, condition, seen));
        });
    }

    private static UncoveredSentence uncovered(RuleDef rule, Condition condition, Set<Truth> seen) {
        return new UncoveredSentence(rule, condition, !seen.contains(Truth.TRUE), !seen.contains(Truth.FALSE));
    }

    private Optional<UntriedRule> untried(RuleDef rule) {
        List<Expected> expected = of(rule).map(Scenario::expected).toList();
        List<Expected> missing = Stream.<Expected>of(
                        new Expected.Decided(rule.outcome()),
                        new Expected.NoFinding(),
                        new Expected.Decided(Outcome.TO_COMPLETE))
                .filter(kind -> !expected.contains(kind))
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(new UntriedRule(rule, missing));
    }

    private Stream<Scenario> of(RuleDef rule) {
        return scenarios.stream().filter(scenario -> scenario.rule().id().equals(rule.id()));
    }
}
