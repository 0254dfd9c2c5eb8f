package org.palmares.samples.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SortedMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanScore;

class TableTest {
    @Test
    void best_known_plans_are_kept_for_seeds_counted_from_1_and_break_nothing_hard() {
        SortedMap<Long, PlanScore> kept = BestKnown.read().bySeed();

        assertEquals(
                LongStream.rangeClosed(1, kept.size()).boxed().toList(),
                kept.keySet().stream().toList());
        assertTrue(kept.values().stream().allMatch(score -> score.hard() == 0 && score.soft() > 0));
    }

    @Test
    void gap_is_a_share_of_the_best_soft_cost_and_infinite_where_a_role_more_is_missing() {
        BestKnown known = BestKnown.read();
        PlanScore best = known.bySeed().get(1L);

        assertEquals(0, known.gap(1, best));
        assertEquals(1, known.gap(1, new PlanScore(best.hard(), best.strong(), 2 * best.soft())));
        assertEquals(
                Double.POSITIVE_INFINITY, known.gap(1, new PlanScore(best.hard(), best.strong() + 1, best.soft())));
    }

    @Test
    void stored_plan_of_each_small_event_is_worth_its_proven_optimum() {
        assertEquals(20, SmallInstances.all().size());
        for (SmallInstances.Instance instance : SmallInstances.all()) {
            FormationRequest request = instance.model().request();

            assertEquals(
                    instance.optimum(),
                    new Evaluator(request).of(instance.plan()),
                    instance.model().toString());
        }
    }
}
