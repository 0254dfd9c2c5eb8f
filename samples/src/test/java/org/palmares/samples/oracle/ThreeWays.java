package org.palmares.samples.oracle;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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
 * Three ways to the verdicts of some subjects: the conditions asked one by one and joined by Kleene's tables, Drools'
 * canonical model as the program runs it, and the exported text compiled by classic Drools.
 *
 * @param direct of each subject, the outcome of each rule that hits or may hit, by the first way; and so on
 */
record ThreeWays(
        SortedMap<String, SortedMap<String, Outcome>> direct,
        SortedMap<String, SortedMap<String, Outcome>> canonical,
        SortedMap<String, SortedMap<String, Outcome>> compiled) {
    static ThreeWays of(Facts parameters, List<SubjectFacts> subjects, CompiledDrl compiled) {
        RuleSet rules = RuleCrowd.rules(parameters);
        List<Situation> situations = subjects.stream()
                .map(subject -> rules.situation(subject, RuleCrowd.clock()))
                .toList();
        return new ThreeWays(directly(rules, situations), canonically(rules, subjects), compiled.judge(situations));
    }

    /** The subjects on which two ways disagree, with what each says. */
    List<String> disagreements() {
        SortedSet<String> subjects = new TreeSet<>();
        Stream.of(direct, canonical, compiled).forEach(way -> subjects.addAll(way.keySet()));
        return subjects.stream()
                .filter(subject -> !Objects.equals(direct.get(subject), canonical.get(subject))
                        || !Objects.equals(direct.get(subject), compiled.get(subject)))
                .map(subject -> subject + ": directly " + direct.get(subject) + ", by the model "
                        + canonical.get(subject) + ", by the export " + compiled.get(subject))
                .toList();
    }

    /** What an outcome becomes with time is not asked of Drools: each hit counts as what its rule first says. */
    private static SortedMap<String, SortedMap<String, Outcome>> canonically(
            RuleSet rules, List<SubjectFacts> subjects) {
        SortedMap<String, Outcome> first = new TreeMap<>();
        rules.inForce().forEach(rule -> first.put(rule.id().value(), rule.outcome()));
        SortedMap<String, SortedMap<String, Outcome>> bySubject = new TreeMap<>();
        for (Verdict verdict : RuleEvaluator.of(rules).evaluate(RuleCrowd.clock(), subjects)) {
            for (Finding finding : verdict.findings()) {
                String rule = finding.rule().id().value();
                boolean undetermined = finding.outcome() == Outcome.TO_COMPLETE;
                put(bySubject, verdict.subject().toString(), rule, undetermined ? finding.outcome() : first.get(rule));
            }
        }
        return bySubject;
    }

    private static SortedMap<String, SortedMap<String, Outcome>> directly(RuleSet rules, List<Situation> situations) {
        SortedMap<String, SortedMap<String, Outcome>> bySubject = new TreeMap<>();
        for (Situation situation : situations) {
            for (RuleDef rule : rules.inForce()) {
                Truth truth = truth(rule, situation);
                if (rule.subject() == situation.subject().kind() && truth != Truth.FALSE) {
                    Outcome outcome = truth == Truth.TRUE ? rule.outcome() : Outcome.TO_COMPLETE;
                    put(bySubject, situation.subject().toString(), rule.id().value(), outcome);
                }
            }
        }
        return bySubject;
    }

    private static void put(
            SortedMap<String, SortedMap<String, Outcome>> bySubject, String subject, String rule, Outcome outcome) {
        bySubject.computeIfAbsent(subject, key -> new TreeMap<>()).put(rule, outcome);
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
