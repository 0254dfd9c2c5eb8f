package org.palmares.rules.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Verdict;
import org.palmares.rules.RuleSet;
import org.palmares.rules.SubjectFacts;
import org.palmares.rules.World;

class OrderTest {
    private static final Facts OPEN = Facts.NONE.with("openScienceRequired", Fact.YES);

    @Test
    void the_order_of_rules_and_of_subjects_never_matters() {
        RandomWorld world = new RandomWorld(3L);
        List<String> rules = world.rules(20);
        List<SubjectFacts> subjects = world.submissions(50);
        List<Verdict> expected = verdicts(rules, subjects);
        Random shuffling = new Random(4L);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(rules, shuffling);
            Collections.shuffle(subjects, shuffling);
            assertEquals(expected, verdicts(rules, subjects));
        }
    }

    @Test
    void one_evaluator_serves_several_threads() {
        RandomWorld world = new RandomWorld(5L);
        RuleEvaluator evaluator = RuleEvaluator.of(World.ruleSet(String.join("", world.rules(20)), OPEN));
        List<SubjectFacts> subjects = world.submissions(50);
        List<Verdict> expected = evaluator.evaluate(World.OPENING.toInstant(), subjects);
        List<List<Verdict>> all = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> evaluator.evaluate(World.OPENING.toInstant(), subjects))
                .toList();
        assertEquals(Collections.nCopies(64, expected), all);
    }

    private static List<Verdict> verdicts(List<String> rules, List<SubjectFacts> subjects) {
        RuleSet set = World.ruleSet(String.join("", rules), OPEN);
        return RuleEvaluator.of(set).evaluate(World.OPENING.toInstant(), subjects);
    }
}
