package org.palmares.samples.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanScore;

class TableTest {
    @Test
    void every_seed_of_the_full_run_has_a_best_known_plan() {
        assertEquals(
                LongStream.rangeClosed(1, 10).boxed().toList(),
                BestKnown.read().bySeed().keySet().stream().toList());
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
