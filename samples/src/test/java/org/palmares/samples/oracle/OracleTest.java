package org.palmares.samples.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Verdict;
import org.palmares.rules.Condition;
import org.palmares.rules.RuleDef;
import org.palmares.rules.RuleSet;
import org.palmares.rules.Situation;
import org.palmares.rules.SubjectFacts;
import org.palmares.rules.Truth;
import org.palmares.rules.drools.RuleEvaluator;
import org.palmares.samples.bench.RuleCrowd;

/**
 * Three ways to the same verdicts: the conditions asked one by one and joined by Kleene's tables, Drools' canonical
 * model as the program runs it, and the exported text compiled by classic Drools.
 */
class OracleTest {
    private static final int EVENTS = 40;
    private static final int SUBJECTS = 50;

    @Test
    void direct_predicates_canonical_model_and_compiled_export_agree_on_two_thousand_subjects() {
        RuleCrowd crowd = new RuleCrowd(20261122L, 0.3);
        CompiledDrl compiled = CompiledDrl.of(RuleCrowd.rules(crowd.parameters()));
        SortedSet<String> hit = new TreeSet<>();
        SortedSet<String> undetermined = new TreeSet<>();
        for (int event = 0; event < EVENTS; event++) {
            Facts parameters = crowd.parameters();
            RuleSet rules = RuleCrowd.rules(parameters);
            List<SubjectFacts> subjects = crowd.subjects(SUBJECTS);
            SortedMap<String, SortedMap<String, Outcome>> direct = directly(rules, subjects);
            assertEquals(List.of(), differences(direct, canonically(rules, subjects)), "canonical model");
            assertEquals(List.of(), differences(direct, compiled.judge(situations(rules, subjects))), "compiled export");
            direct.values().forEach(each -> each.forEach((rule, outcome) ->
                    (outcome == Outcome.TO_COMPLETE ? undetermined : hit).add(rule)));
        }
        SortedSet<String> all = RuleCrowd.rules(crowd.parameters()).inForce().stream()
                .map(rule -> rule.id().value())
                .collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(hit);
        assertEquals(List.of(), List.copyOf(all), "rules that hit nobody");
        assertTrue(undetermined.size() > hit.size() / 2, undetermined.toString());
    }

    /** The subjects on which two ways disagree, at most ten, with what each says. */
    private static List<String> differences(
            SortedMap<String, SortedMap<String, Outcome>> one, SortedMap<String, SortedMap<String, Outcome>> other) {
        SortedSet<String> subjects = new TreeSet<>(one.keySet());
        subjects.addAll(other.keySet());
        return subjects.stream()
                .filter(subject -> !Objects.equals(one.get(subject), other.get(subject)))
                .limit(10)
                .map(subject -> subject + ": " + one.get(subject) + " and " + other.get(subject))
                .toList();
    }

    private static List<Situation> situations(RuleSet rules, List<SubjectFacts> subjects) {
        return subjects.stream()
                .map(subject -> rules.situation(subject, RuleCrowd.clock()))
                .toList();
    }

    /** What an outcome becomes with time is not asked of Drools: each hit counts as what its rule first says. */
    private static SortedMap<String, SortedMap<String, Outcome>> canonically(
            RuleSet rules, List<SubjectFacts> subjects) {
        SortedMap<String, Outcome> first = new TreeMap<>();
        rules.inForce().forEach(rule -> first.put(rule.id().value(), rule.outcome()));
        SortedMap<String, SortedMap<String, Outcome>> bySubject = new TreeMap<>();
        for (Verdict verdict : RuleEvaluator.of(rules).evaluate(RuleCrowd.clock(), subjects)) {
            verdict.findings()
                    .forEach(finding -> bySubject
                            .computeIfAbsent(verdict.subject().toString(), subject -> new TreeMap<>())
                            .put(finding.rule().id().value(), first(finding, first)));
        }
        return bySubject;
    }

    private static Outcome first(Finding finding, SortedMap<String, Outcome> first) {
        boolean undetermined = finding.outcome() == Outcome.TO_COMPLETE;
        return undetermined ? Outcome.TO_COMPLETE : first.get(finding.rule().id().value());
    }

    private static SortedMap<String, SortedMap<String, Outcome>> directly(RuleSet rules, List<SubjectFacts> subjects) {
        SortedMap<String, SortedMap<String, Outcome>> bySubject = new TreeMap<>();
        for (Situation situation : situations(rules, subjects)) {
            for (RuleDef rule : rules.inForce()) {
                Truth truth = truth(rule, situation);
                if (rule.subject() == situation.subject().kind() && truth != Truth.FALSE) {
                    bySubject
                            .computeIfAbsent(situation.subject().toString(), subject -> new TreeMap<>())
                            .put(rule.id().value(), truth == Truth.TRUE ? rule.outcome() : Outcome.TO_COMPLETE);
                }
            }
        }
        return bySubject;
    }

    /** The least of "one alternative holds" and the opposite of "one exception holds", with false < unknown < true. */
    private static Truth truth(RuleDef rule, Situation situation) {
        int hits = greatest(rule.when().anyOf(), situation);
        int excepted = greatest(rule.when().unless(), situation);
        return List.of(Truth.FALSE, Truth.UNKNOWN, Truth.TRUE).get(Math.min(hits, 2 - excepted));
    }

    private static int greatest(List<List<Condition>> groups, Situation situation) {
        return groups.stream()
                .mapToInt(group -> group.stream()
                        .mapToInt(condition -> rank(condition.truth(situation)))
                        .min()
                        .orElse(2))
                .max()
                .orElse(0);
    }

    private static int rank(Truth truth) {
        return switch (truth) {
            case FALSE -> 0;
            case UNKNOWN -> 1;
            case TRUE -> 2;
        };
    }
}
