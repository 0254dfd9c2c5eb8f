package org.palmares.rules.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Verdict;
import org.palmares.rules.Condition;
import org.palmares.rules.FactCatalogue;
import org.palmares.rules.RuleDef;
import org.palmares.rules.RuleSet;
import org.palmares.rules.Situation;
import org.palmares.rules.SubjectFacts;
import org.palmares.rules.Truth;
import org.palmares.rules.World;

/** Drools against Kleene's truth tables written out directly: and = the least, or = the greatest, not = the mirror. */
class KleeneTest {
    private static final Instant NOW = World.OPENING.toInstant();
    private static final Facts OPEN = Facts.NONE.with("openScienceRequired", Fact.YES);

    @Test
    void drools_agrees_with_the_truth_tables_on_a_thousand_random_subjects() {
        RandomWorld world = new RandomWorld(20261121L);
        RuleSet rules = World.ruleSet(String.join("", world.rules(40)), OPEN);
        List<SubjectFacts> subjects = world.submissions(1_000);
        Map<Outcome, Integer> seen = new LinkedHashMap<>();
        List<Verdict> verdicts = RuleEvaluator.of(rules).evaluate(NOW, subjects);
        for (int i = 0; i < subjects.size(); i++) {
            Map<String, Outcome> expected = directly(rules, rules.situation(subjects.get(i), NOW));
            assertEquals(expected, outcomes(verdicts.get(i)), subjects.get(i).toString());
            expected.values().forEach(outcome -> seen.merge(outcome, 1, Integer::sum));
        }
        assertTrue(seen.get(Outcome.BLOCK) > 1_000 && seen.get(Outcome.TO_COMPLETE) > 1_000, seen.toString());
    }

    @Test
    void answering_every_missing_fact_decides_and_answering_none_of_the_others_does() {
        RandomWorld world = new RandomWorld(7L);
        RuleSet rules = World.ruleSet(String.join("", world.rules(30)), OPEN);
        for (SubjectFacts subject : world.submissions(300)) {
            for (RuleDef rule : rules.inForce()) {
                if (truth(rule, rules.situation(subject, NOW)) == Truth.UNKNOWN) {
                    List<String> missing = List.copyOf(rule.when().missing(rules.situation(subject, NOW)));
                    assertTrue(isDecided(rules, rule, subject, missing), rule.when() + " of " + subject);
                    assertEquals(Truth.UNKNOWN, truth(rule, rules.situation(allBut(missing, subject), NOW)));
                }
            }
        }
    }

    private static boolean isDecided(RuleSet rules, RuleDef rule, SubjectFacts subject, List<String> missing) {
        Facts facts = subject.facts();
        for (String name : missing) {
            facts = facts.with(name, answer(name));
        }
        return truth(rule, rules.situation(new SubjectFacts(subject.subject(), facts), NOW)) != Truth.UNKNOWN;
    }

    private static SubjectFacts allBut(List<String> missing, SubjectFacts subject) {
        Facts facts = subject.facts();
        for (var fact : FactCatalogue.builtIn().listAll()) {
            boolean open = fact.subject() == Subject.Kind.SUBMISSION
                    && !facts.get(fact.name()).isKnown();
            if (open && !missing.contains(fact.name())) {
                facts = facts.with(fact.name(), answer(fact.name()));
            }
        }
        return new SubjectFacts(subject.subject(), facts);
    }

    private static Fact answer(String name) {
        return switch (FactCatalogue.builtIn()
                .get(Subject.Kind.SUBMISSION, name)
                .type()) {
            case CODE -> new Fact.CodeFact("NONE");
            case CODES -> new Fact.CodesFact(List.of());
            case NUMBER -> new Fact.NumberFact(BigDecimal.ONE);
            case DATE -> new Fact.DateFact(World.OPENING.toLocalDate());
            case INSTANT -> new Fact.InstantFact(NOW);
            case ANSWER -> Fact.YES;
        };
    }

    private static Map<String, Outcome> outcomes(Verdict verdict) {
        Map<String, Outcome> byRule = new LinkedHashMap<>();
        verdict.findings().stream()
                .sorted(Comparator.comparing((Finding finding) -> finding.rule().id()))
                .forEach(finding -> byRule.put(finding.rule().id().value(), finding.outcome()));
        return byRule;
    }

    private static Map<String, Outcome> directly(RuleSet rules, Situation situation) {
        Map<String, Outcome> byRule = new LinkedHashMap<>();
        for (RuleDef rule : rules.inForce()) {
            Truth truth = truth(rule, situation);
            if (truth != Truth.FALSE) {
                byRule.put(rule.id().value(), truth == Truth.TRUE ? rule.outcome() : Outcome.TO_COMPLETE);
            }
        }
        return byRule;
    }

    private static Truth truth(RuleDef rule, Situation situation) {
        Truth hits = anyOf(rule.when().anyOf(), situation);
        return and(hits, not(anyOf(rule.when().unless(), situation)));
    }

    private static Truth anyOf(List<List<Condition>> groups, Situation situation) {
        Truth any = Truth.FALSE;
        for (List<Condition> group : groups) {
            Truth all = Truth.TRUE;
            for (Condition condition : group) {
                all = and(all, condition.truth(situation));
            }
            any = not(and(not(any), not(all)));
        }
        return any;
    }

    private static Truth and(Truth one, Truth other) {
        if (one == Truth.FALSE || other == Truth.FALSE) {
            return Truth.FALSE;
        }
        return one == Truth.TRUE && other == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static Truth not(Truth truth) {
        return switch (truth) {
            case TRUE -> Truth.FALSE;
            case FALSE -> Truth.TRUE;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }
}
