package org.palmares.engine.teams.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.teams.Apart;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Pair;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Quantity;
import org.palmares.engine.teams.SearchBudget;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SearchOutcome;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.TeamView;
import org.palmares.engine.teams.Together;
import org.palmares.engine.teams.World;

class PairsAloneTest {
    private static World world(Random random) {
        World world = new World();
        for (int at = 0; at < 7; at++) {
            world.person("p" + at + " CODE");
        }
        return world.slot("", "", new TeamSize(2, 2, 4)).slot("", "", new TeamSize(2, 3, 3), "p" + random.nextInt(7));
    }

    private static List<Pair> pairs(Random random) {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < 7; one++) {
            for (int other = 0; other < one; other++) {
                if (random.nextInt(2) == 0) {
                    pairs.add(World.pair("p" + one, "p" + other));
                }
            }
        }
        return pairs;
    }

    private static boolean isPairsAlone(FormationRequest request) {
        Seating start = new Seating(Collections.nCopies(7, 0), List.of(-1, -1));
        return PairsAlone.of(request, new Model(request), Freedom.of(request, start), start)
                .isPresent();
    }

    @Test
    void the_optimum_is_found_by_the_search_for_pairs() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            FormationRequest request = world(random)
                    .ask(new SizeBounds(Priority.HARD, 1), new Together(pairs(random), Priority.SOFT, 3))
                    .request();
            assertTrue(isPairsAlone(request));
            Seating start = new Seating(feasible(request), List.of(TeamView.NO_TOPIC, TeamView.NO_TOPIC));
            SearchOutcome outcome =
                    new KernelSearch().search(request, start, seed, SearchControl.of(new SearchBudget(20_000)));
            assertEquals(optimum(request), outcome.score(), "world " + seed);
            assertEquals(new Evaluator(request).of(outcome.best()), outcome.score());
        }
    }

    @Test
    void other_constraints_are_for_the_general_search() {
        Random random = new Random(1);
        SizeBounds sizes = new SizeBounds(Priority.HARD, 1);
        Together together = new Together(pairs(random), Priority.SOFT, 1);
        assertTrue(!isPairsAlone(world(random).ask(together).request()));
        assertTrue(!isPairsAlone(world(random).ask(sizes).request()));
        assertTrue(!isPairsAlone(world(random)
                .ask(sizes, together, World.roles(Quantity.atLeast(1), Priority.SOFT, "CODE"))
                .request()));
        assertTrue(!isPairsAlone(world(random)
                .ask(sizes, together, new Apart(pairs(random), Priority.HARD, 1))
                .request()));
    }

    private static List<Integer> feasible(FormationRequest request) {
        return plans(request).stream()
                .filter(plan -> new Evaluator(request).of(plan).hard() == 0)
                .findFirst()
                .orElseThrow()
                .slots();
    }

    private static PlanScore optimum(FormationRequest request) {
        Evaluator evaluator = new Evaluator(request);
        return plans(request).stream()
                .map(evaluator::of)
                .min(PlanScore::compareTo)
                .orElseThrow();
    }

    /** All plans that leave the fixed member in the second team. */
    private static List<Seating> plans(FormationRequest request) {
        int fixed = request.personPositions()
                .get(request.slots().get(1).fixedMembers().get(0));
        List<Seating> plans = new ArrayList<>();
        for (int code = 0; code < 1 << 7; code++) {
            if ((code >> fixed & 1) == 1) {
                List<Integer> slots = new ArrayList<>();
                for (int at = 0; at < 7; at++) {
                    slots.add(code >> at & 1);
                }
                plans.add(new Seating(slots, List.of(TeamView.NO_TOPIC, TeamView.NO_TOPIC)));
            }
        }
        return plans;
    }
}
