package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.TeamSize;

/** No plan of a tiny world costs less than a bound says, and many reach it. */
class ConstraintBoundsTest {
    @Test
    void no_plan_costs_less_than_a_bound() {
        Set<String> reached = new TreeSet<>();
        for (int seed = 0; seed < 100; seed++) {
            FormationRequest request = draw(new Random(seed));
            long[] least = new long[request.constraints().size()];
            Arrays.fill(least, Long.MAX_VALUE);
            Evaluator evaluator = new Evaluator(request);
            for (Seating plan : plans(request)) {
                List<Long> costs = evaluator.costs(plan);
                for (int at = 0; at < least.length; at++) {
                    least[at] = Math.min(least[at], costs.get(at));
                }
            }
            for (int at = 0; at < least.length; at++) {
                Constraint constraint = request.constraints().get(at);
                long bound = constraint.bound(request);
                assertTrue(
                        bound <= least[at],
                        "world " + seed + ": " + constraint + " says " + bound + ", a plan costs " + least[at]);
                if (bound > 0 && bound == least[at]) {
                    reached.add(constraint.getClass().getSimpleName());
                }
            }
        }
        assertEquals(
                new TreeSet<>(Set.of(
                        "Apart",
                        "CommonLanguage",
                        "CommonSlots",
                        "Coverage",
                        "EachRole",
                        "Gather",
                        "MetBefore",
                        "OwnTopic",
                        "Presence",
                        "RoleCount",
                        "SameOrganisation",
                        "SizeBounds",
                        "SizeTarget",
                        "Spread",
                        "Together",
                        "TopicCapacity",
                        "TopicSkills",
                        "TopicWishes",
                        "WaitingList")),
                reached);
    }

    private static FormationRequest draw(Random random) {
        World world = AnyWorld.world();
        int people = 2 + random.nextInt(4);
        boolean sites = random.nextInt(3) == 0;
        for (int at = 0; at < people; at++) {
            String site = sites ? List.of("", " site=N", " site=S").get(random.nextInt(3)) : "";
            world.person(AnyWorld.person(at, people, random) + site);
        }
        int slots = 1 + random.nextInt(3);
        for (int slot = 0; slot < slots; slot++) {
            String topic = List.of("", "T1", "T2").get(random.nextInt(3));
            String site = sites ? List.of("", "N", "S").get(random.nextInt(3)) : "";
            String[] fixed = slot == 0 && random.nextInt(3) == 0 ? new String[] {"p0", "p1"} : new String[0];
            int target = 1 + random.nextInt(2);
            world.slot(topic, site, new TeamSize(1, target, target + random.nextInt(3)), fixed);
        }
        return world.ask(AnyWorld.constraints(people, random)).request();
    }

    /** All plans within the sizes of teams that let nobody wait who need not. */
    private static List<Seating> plans(FormationRequest request) {
        List<Seating> plans = new ArrayList<>();
        for (List<Integer> topics : topics(request, List.of())) {
            for (List<Integer> slots : seats(request, List.of())) {
                plans.add(new Seating(slots, topics));
            }
        }
        return plans;
    }

    private static List<List<Integer>> seats(FormationRequest request, List<Integer> begun) {
        long waiting = begun.stream().filter(slot -> slot == Seating.WAITING).count();
        if (waiting > StartingDeal.waiting(request)) {
            return List.of();
        }
        if (begun.size() == request.participants().size()) {
            return List.of(begun);
        }
        Id<Participant> person = request.participants().get(begun.size()).id();
        boolean isFixed = request.fixedMembers().contains(person);
        List<List<Integer>> all = new ArrayList<>();
        for (int slot = Seating.WAITING; slot < request.slots().size(); slot++) {
            int at = slot;
            boolean isOpen = isFixed
                    ? slot != Seating.WAITING
                            && request.slots().get(slot).fixedMembers().contains(person)
                    : slot == Seating.WAITING
                            || (request.admits(slot, begun.size())
                                    && begun.stream()
                                                    .filter(taken -> taken == at)
                                                    .count()
                                            < request.slots().get(slot).size().max());
            if (isOpen) {
                all.addAll(seats(request, with(begun, slot)));
            }
        }
        return all;
    }

    private static List<List<Integer>> topics(FormationRequest request, List<Integer> begun) {
        if (begun.size() == request.slots().size()) {
            return List.of(begun);
        }
        List<List<Integer>> all = new ArrayList<>();
        for (int topic = 0; topic < request.topics().size(); topic++) {
            boolean isOpen = request.slots()
                    .get(begun.size())
                    .topic()
                    .map(request.topics().get(topic).id()::equals)
                    .orElse(true);
            if (isOpen) {
                all.addAll(topics(request, with(begun, topic)));
            }
        }
        return all;
    }

    private static List<Integer> with(List<Integer> begun, int next) {
        List<Integer> more = new ArrayList<>(begun);
        more.add(next);
        return more;
    }
}
