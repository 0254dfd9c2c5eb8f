package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.TeamSize;

/** No plan that a search may reach goes below a bound: all plans of tiny worlds are tried. */
class BoundsTest {
    /** For each constraint how often a bound above 0 was reached by some plan. */
    private final long[] reached = new long[32];

    @Test
    void no_plan_of_tiny_worlds_goes_below_a_bound_and_most_bounds_are_reached() {
        tryWorlds(0, 120);
        assertTrue(Arrays.stream(reached).filter(count -> count > 0).count() >= 8, Arrays.toString(reached));
    }

    @Test
    @Tag("deep")
    void no_plan_of_many_tiny_worlds_goes_below_a_bound() {
        tryWorlds(1_000, 2_000);
    }

    private void tryWorlds(int from, int to) {
        for (int seed = from; seed < to; seed++) {
            FormationRequest request = draw(new Random(seed));
            if (!Diagnosis.of(request).noTeamPossible()) {
                tryAll(request, "world " + seed);
            }
        }
    }

    private void tryAll(FormationRequest request, String world) {
        Bounds bounds = Bounds.of(request);
        Evaluator evaluator = new Evaluator(request);
        long[] least = new long[request.constraints().size()];
        Arrays.fill(least, Long.MAX_VALUE);
        EveryPlan.of(request, plan -> {
            List<Long> costs = evaluator.costs(plan);
            List<Long> bound = bounds.of(plan);
            for (int at = 0; at < least.length; at++) {
                least[at] = Math.min(least[at], costs.get(at) - bound.get(at));
                if (costs.get(at) < bound.get(at)) {
                    throw new AssertionError(world + " costs " + costs.get(at) + " below " + bound.get(at) + " in "
                            + plan + " for " + request.constraints().get(at) + " of " + request);
                }
            }
            assertTrue(!evaluator.of(plan).isBetterThan(bounds.score()), world);
        });
        List<Long> bound = bounds.of(StartingDeal.of(request));
        for (int at = 0; at < least.length; at++) {
            reached[at] += bound.get(at) > 0 && least[at] == 0 ? 1 : 0;
        }
    }

    /** Sites, fixed members (some of another site, some too many), owners, wishes, topics to choose: whatever is asked. */
    static FormationRequest draw(Random random) {
        World world = new World().topic("T1", 1).topic("T2", 1 + random.nextInt(2));
        int people = 2 + random.nextInt(4);
        List<String> names = new ArrayList<>();
        for (int at = 0; at < people; at++) {
            names.add(String.valueOf((char) ('a' + at)));
            world.person(names.get(at) + " " + any(random, "CODE", "DRAW", "STAT,CODE")
                    + any(random, "", "", " site=N", " site=S")
                    + any(random, "", " own=T1", " own=T2", "")
                    + any(random, "", " wish=T1", " wish=T2", " wish=T2,T1")
                    + any(random, "", " org=o") + " years=" + random.nextInt(30)
                    + any(random, " gender=F", " gender=H"));
        }
        List<String> rest = new ArrayList<>(names);
        Collections.shuffle(rest, random);
        int slots = 1 + random.nextInt(3);
        for (int at = 0; at < slots; at++) {
            int least = 1 + random.nextInt(2);
            int fixed = Math.min(rest.size(), Math.max(0, random.nextInt(5) - 2));
            String[] members = rest.subList(0, fixed).toArray(String[]::new);
            rest.subList(0, fixed).clear();
            world.slot(
                    any(random, "", "", "T1", "T2"),
                    any(random, "", "N", "S"),
                    new TeamSize(least, least + random.nextInt(2), least + 1 + random.nextInt(2)),
                    members);
        }
        Priority sizes = Priority.values()[random.nextInt(3)];
        Priority other = Priority.values()[random.nextInt(3)];
        return world.ask(
                        new SizeBounds(sizes, 1),
                        new SizeTarget(other, 1),
                        new WaitingList(Priority.HARD, 1),
                        new OwnTopic(Priority.values()[random.nextInt(3)], 3),
                        new TopicCapacity(Priority.values()[random.nextInt(3)], 1),
                        new TopicWishes(Priority.SOFT, 2),
                        new SameOrganisation(1, Organisation.Level.GROUP, other, 1),
                        World.roles(Quantity.atLeast(1 + random.nextInt(2)), other, "DRAW"),
                        World.roles(Quantity.atMost(1), sizes, "CODE"),
                        World.roles(Quantity.exactly(1), Priority.SOFT, "CODE"),
                        new Apart(pairs(names, random), other, 2),
                        new Together(pairs(names, random), Priority.SOFT, 2),
                        new Balance(World.YEARS, Priority.SOFT, 1),
                        new NotAlone(World.GENDER, Priority.SOFT, 1))
                .request();
    }

    private static List<Pair> pairs(List<String> names, Random random) {
        List<Pair> pairs = new ArrayList<>();
        for (int count = random.nextInt(5); count > 0; count--) {
            int first = random.nextInt(names.size());
            int second = (first + 1 + random.nextInt(names.size() - 1)) % names.size();
            pairs.add(World.pair(names.get(first), names.get(second)));
        }
        return pairs;
    }

    private static String any(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    @Test
    void a_plan_within_the_limits_is_held_against_more_than_one_beyond_them() {
        FormationRequest request = new World()
                .people("a CODE own=T1", "b CODE own=T1", "c CODE")
                .topic("T1", 1)
                .topic("T2", 1)
                .slot("T1", "", new TeamSize(1, 1, 1))
                .slot("T2", "", new TeamSize(1, 2, 2))
                .ask(new SizeBounds(Priority.HARD, 1), new OwnTopic(Priority.HARD, 10))
                .request();
        Bounds bounds = Bounds.of(request);
        assertEquals(List.of(0L, 1L), bounds.of(AnyWorld.seating(new int[] {0, 1, 1}, new int[] {0, 1})));
        assertEquals(List.of(0L, 0L), bounds.of(AnyWorld.seating(new int[] {0, 0, 1}, new int[] {0, 1})));
        assertEquals(PlanScore.ZERO, bounds.score());
    }
}
