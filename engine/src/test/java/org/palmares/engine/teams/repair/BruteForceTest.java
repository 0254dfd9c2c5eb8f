package org.palmares.engine.teams.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.Seating;

/** Every plan of a tiny world is looked at, and the repair must have found the best. */
class BruteForceTest {
    private static final int WORLDS = 20;

    @Test
    void each_point_of_the_curve_is_the_best_plan_that_moves_so_few() {
        Random random = new Random(11);
        for (int world = 0; world < WORLDS; world++) {
            RepairRequest order = SmallRepairs.any(random, 4);
            List<PlanScore> best = bestByMoves(order);
            for (CurvePoint point : SmallRepairs.repair(order).curve()) {
                assertEquals(best.get(point.atMost()), point.score(), "world " + world + ", " + point);
            }
        }
    }

    @Test
    void the_recommended_plan_is_the_one_that_its_rule_names() {
        Random random = new Random(12);
        for (int world = 0; world < WORLDS; world++) {
            RepairRequest order = SmallRepairs.any(random, 4);
            List<PlanScore> best = bestByMoves(order);
            int knee = 0;
            for (int moved = 1; moved < best.size(); moved++) {
                knee = isNearer(best, moved, knee) ? moved : knee;
            }
            RepairResult result = SmallRepairs.repair(order);
            assertEquals(best.get(knee), result.score(), "world " + world);
            assertEquals(knee, result.point().moved(), "world " + world);
        }
    }

    @Test
    void no_feasible_plan_moves_fewer_people_than_the_bound_says() {
        Random random = new Random(13);
        int reached = 0;
        for (int world = 0; world < WORLDS; world++) {
            RepairRequest order = SmallRepairs.any(random, 4);
            List<PlanScore> best = bestByMoves(order);
            int least = 0;
            while (least < best.size() && best.get(least).hard() > 0) {
                least++;
            }
            int bound = SmallRepairs.repair(order).leastMoves();
            assertTrue(least == best.size() || bound <= least, "world " + world + ": " + bound + " > " + least);
            reached += bound > 0 && bound == least ? 1 : 0;
        }
        assertTrue(reached > 2, "the bound says something in some worlds: " + reached);
    }

    private static boolean isNearer(List<PlanScore> best, int moved, int than) {
        PlanScore one = best.get(moved);
        PlanScore other = best.get(than);
        long more = one.strong() - other.strong() + (long) TeamRepair.STRONG_UNITS_PER_MOVE * (moved - than);
        return one.hard() < other.hard() || one.hard() == other.hard() && more < 0;
    }

    /** For 0 to 4 moves the best score of all plans that move at most so many. */
    private static List<PlanScore> bestByMoves(RepairRequest order) {
        FormationRequest request = order.today();
        Map<Id<Participant>, Integer> homes = new HashMap<>();
        order.published()
                .forEach(team -> team.members()
                        .forEach(member ->
                                homes.put(member, Integer.parseInt(team.id().value()) - 1)));
        Evaluator evaluator = new Evaluator(request);
        List<Integer> topics = List.of(-1, -1, -1);
        List<PlanScore> best = new ArrayList<>();
        for (int moved = 0; moved <= 4; moved++) {
            best.add(new PlanScore(Long.MAX_VALUE, 0, 0));
        }
        int people = request.participants().size();
        for (int code = 0; code < Math.round(Math.pow(3, people)); code++) {
            List<Integer> slots = new ArrayList<>();
            int moved = 0;
            int rest = code;
            for (int person = 0; person < people; person++) {
                Integer home = homes.get(request.participants().get(person).id());
                moved += home == null || home == rest % 3 ? 0 : 1;
                slots.add(rest % 3);
                rest /= 3;
            }
            PlanScore score = moved > 4 ? best.get(4) : evaluator.of(new Seating(slots, topics));
            for (int most = moved; most <= 4; most++) {
                best.set(most, score.isBetterThan(best.get(most)) ? score : best.get(most));
            }
        }
        return best;
    }
}
