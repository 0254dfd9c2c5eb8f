package org.palmares.engine.teams.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.palmares.engine.teams.AnyWorld;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanConstraint;
import org.palmares.engine.teams.PlanCost;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.Seating;

/** On any walk, what a change is said to cost is what counting from scratch says once it is made. */
class PlanStateTest {
    @Test
    void every_trial_costs_what_counting_from_scratch_says() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            FormationRequest request = AnyWorld.request(random);
            Seating seating = AnyWorld.seating(request, random);
            Evaluator evaluator = new Evaluator(request);
            PlanState state = PlanState.of(request, seating);
            assertEquals(evaluator.of(seating), state.score(), "start of world " + seed);
            for (int step = 0; step < 60; step++) {
                Seating tried = tryAny(state, request, random);
                PlanScore before = state.score();
                PlanScore expected = evaluator.of(tried);
                String where = "world " + seed + ", step " + step;
                assertEquals(expected, sum(before, state), where);
                assertEquals(before, state.score(), where + ": a trial changes nothing");
                if (random.nextInt(3) > 0) {
                    state.apply();
                    assertEquals(expected, state.score(), where);
                    assertEquals(tried, state.seating(), where);
                }
            }
        }
    }

    @Test
    void a_trial_is_given_up_only_when_it_loses_more_than_the_limit_and_the_others_are_counted_in_full() {
        int ofTeamsAlone = givenUp(PlanStateTest::ofTeamsAlone);
        assertTrue(ofTeamsAlone > 1_000, "given up: " + ofTeamsAlone);
        int ofAll = givenUp(UnaryOperator.identity());
        assertTrue(ofAll > 500, "given up: " + ofAll);
    }

    private static int givenUp(UnaryOperator<FormationRequest> choice) {
        int givenUp = 0;
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            FormationRequest request = choice.apply(AnyWorld.request(random));
            PlanState full = PlanState.of(request, AnyWorld.seating(request, random));
            PlanState state = full.at(full.seating());
            Softening prices = new Softening(1 + random.nextInt(50), 1 + random.nextInt(20), random.nextBoolean());
            state.price(prices);
            for (int step = 0; step < 60; step++) {
                long limit = random.nextInt(100);
                long change = random.nextLong();
                state.limit(limit);
                tryAny(full, request, new Random(change));
                tryAny(state, request, new Random(change));
                String where = "world " + seed + ", step " + step;
                long loss = prices.price(full);
                assertTrue(loss > limit || !state.isGivenUp(), where + ": loses only " + loss);
                if (!state.isGivenUp()) {
                    assertEquals(score(full), score(state), where);
                    full.apply();
                    state.apply();
                }
                givenUp += state.isGivenUp() ? 1 : 0;
            }
        }
        return givenUp;
    }

    private static List<Long> score(PlanState tried) {
        return List.of(tried.hard(), tried.strong(), tried.soft(), tried.gentleSoft());
    }

    /** Without constraints that watch all teams at once. */
    private static FormationRequest ofTeamsAlone(FormationRequest request) {
        return new FormationRequest(
                request.participants(),
                request.slots(),
                request.topics(),
                request.constraints().stream()
                        .filter(constraint -> !(constraint instanceof PlanConstraint plan)
                                || plan.over(request) instanceof PlanCost.OfCounters)
                        .toList(),
                request.organisations(),
                request.vocabulary());
    }

    private static PlanScore sum(PlanScore before, PlanState state) {
        return new PlanScore(
                before.hard() + state.hard(), before.strong() + state.strong(), before.soft() + state.soft());
    }

    @Test
    void a_journal_leads_back_to_the_plan_at_which_it_was_opened() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            FormationRequest request = AnyWorld.request(random);
            Journal journal = new Journal(200);
            Seating start = AnyWorld.seating(request, random);
            PlanState state = new PlanState(new Model(request), start, journal);
            journal.open();
            for (int step = 0; step < 30; step++) {
                tryAny(state, request, random);
                state.apply();
            }
            int[] slots =
                    state.seating().slots().stream().mapToInt(Integer::intValue).toArray();
            int[] topics = state.seating().topics().stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            journal.rewind(slots, topics);
            assertEquals(start, AnyWorld.seating(slots, topics), "world " + seed);
        }
    }

    /** Tries something and tells the plan that it leads to. */
    private static Seating tryAny(PlanState state, FormationRequest request, Random random) {
        Seating now = state.seating();
        List<Integer> slots = new ArrayList<>(now.slots());
        List<Integer> topics = new ArrayList<>(now.topics());
        int one = random.nextInt(slots.size());
        int other = random.nextInt(slots.size());
        int slot = random.nextInt(topics.size());
        int second = random.nextInt(topics.size());
        int kind = random.nextInt(4);
        if (kind == 0 && slot != second) {
            state.tryTopics(slot, second);
            topics.set(slot, now.topics().get(second));
            topics.set(second, now.topics().get(slot));
        } else if (kind == 1) {
            int topic = random.nextInt(request.topics().size() + 1) - 1;
            state.tryTopic(slot, topic);
            topics.set(slot, topic);
        } else if (kind == 2 && !slots.get(one).equals(slots.get(other))) {
            state.trySwap(one, other);
            slots.set(one, now.slots().get(other));
            slots.set(other, now.slots().get(one));
        } else {
            int to = (slots.get(one) + 2 + random.nextInt(topics.size())) % (topics.size() + 1) - 1;
            state.tryMove(one, to);
            slots.set(one, to);
        }
        return new Seating(slots, topics);
    }
}
