package org.palmares.engine.teams.rotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Dice;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.Pair;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Quantity;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.Together;
import org.palmares.engine.teams.World;
import org.palmares.engine.teams.kernel.Freedom;

class TurnsStateTest {
    @Test
    void a_change_costs_what_it_said_before_it_was_made() {
        for (int seed = 0; seed < 30; seed++) {
            RotationRequest request = anyRequest(new Random(seed));
            TurnsState state = new TurnsState(request, RotationStart.shifted(request));
            Freedom freedom =
                    Freedom.of(request.perTurn(), RotationStart.dealt(request).get(0));
            TurnMoves moves = new TurnMoves(request, freedom);
            Dice dice = new Dice(seed);
            assertCounted(request, state);
            int made = 0;
            for (int step = 0; step < 100; step++) {
                if (moves.tryOne(state, dice)) {
                    long repeats = state.allRepeats() + state.repeats();
                    long returns = state.allReturns() + state.returns();
                    state.apply();
                    assertEquals(List.of(repeats, returns), List.of(state.allRepeats(), state.allReturns()));
                    assertCounted(request, state);
                    made++;
                }
            }
            assertTrue(made > 20, "changes made: " + made);
        }
    }

    private static RotationRequest anyRequest(Random random) {
        int people = 8 + random.nextInt(12);
        World world = Workshop.people(people);
        int tables = 2 + random.nextInt(3);
        for (int table = 0; table < tables; table++) {
            String[] fixed = random.nextInt(3) == 0 ? new String[] {Workshop.name(table)} : new String[0];
            world.slot("", "", new TeamSize(2, 2, 3 + random.nextInt(4)), fixed);
        }
        world.ask(
                new SizeBounds(Priority.HARD, 1),
                World.roles(Quantity.atLeast(1), Priority.STRONG, "CARE"),
                new Together(List.of(World.pair("p006", "p007")), Priority.SOFT, 3));
        List<Pair> history = new ArrayList<>(Workshop.meetings(0, 3, 5));
        history.add(World.pair("p000", "p003"));
        return new RotationRequest(world.request(), 2 + random.nextInt(3), history, Priority.HARD, 2);
    }

    /** Counted from scratch, pair by pair and visit by visit. */
    private static void assertCounted(RotationRequest request, TurnsState state) {
        Evaluator evaluator = new Evaluator(request.perTurn());
        PlanScore score = PlanScore.ZERO;
        long repeats = 0;
        Map<Pair, Integer> met = new TreeMap<>();
        request.history().forEach(pair -> met.merge(pair, 1, Integer::sum));
        for (Seating turn : state.seatings()) {
            score = score.plus(evaluator.of(turn));
            for (Pair pair : together(request, turn)) {
                repeats += request.companions().contains(pair) ? 0 : met.getOrDefault(pair, 0);
                met.merge(pair, 1, Integer::sum);
            }
        }
        assertEquals(score, state.score());
        assertEquals(repeats, state.allRepeats());
        assertEquals(Returns.of(request.perTurn(), state.seatings()), state.allReturns());
    }

    private static List<Pair> together(RotationRequest request, Seating turn) {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < turn.slots().size(); one++) {
            for (int other = one + 1; other < turn.slots().size(); other++) {
                if (turn.slots().get(one) != Seating.WAITING
                        && turn.slots().get(one).equals(turn.slots().get(other))) {
                    pairs.add(new Pair(
                            request.perTurn().participants().get(one).id(),
                            request.perTurn().participants().get(other).id()));
                }
            }
        }
        return pairs;
    }
}
