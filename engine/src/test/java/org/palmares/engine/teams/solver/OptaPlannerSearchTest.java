package org.palmares.engine.teams.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.teams.Apart;
import org.palmares.engine.teams.ConstraintReport;
import org.palmares.engine.teams.DataNight;
import org.palmares.engine.teams.Ending;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.OwnTopic;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Quantity;
import org.palmares.engine.teams.SearchBudget;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SearchProgress;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.SizeTarget;
import org.palmares.engine.teams.TeamFormation;
import org.palmares.engine.teams.TopicCapacity;
import org.palmares.engine.teams.TopicWishes;
import org.palmares.engine.teams.WaitingList;
import org.palmares.engine.teams.World;

class OptaPlannerSearchTest {
    private static final TeamFormation FORMATION = new TeamFormation(new OptaPlannerSearch(), new StreamExplainer());

    private static FormationResult form(FormationRequest request, long seed, long evaluations) {
        return FORMATION.form(request, seed, SearchControl.of(new SearchBudget(evaluations)));
    }

    private static List<List<String>> members(FormationResult result) {
        return result.teams().stream()
                .map(team -> team.members().stream().map(Id::value).toList())
                .toList();
    }

    @Test
    void the_weekend_keeps_every_hard_constraint_and_lacks_two_designers_only_at_every_seed() {
        for (int seed = 0; seed < 20; seed++) {
            FormationResult result = form(DataNight.request(seed), seed, 100_000);
            assertEquals(0, result.score().hard(), "hard cost at seed " + seed);
            ConstraintReport designers = result.constraints().get(8);
            assertEquals(2, designers.cost(), "teams without a designer at seed " + seed);
            assertTrue(designers.provenBest());
            assertEquals(2, result.score().strong(), "strong cost at seed " + seed);
        }
    }

    @Test
    void same_request_seed_and_budget_give_the_same_proposal() {
        assertEquals(form(DataNight.request(3), 7, 30_000), form(DataNight.request(3), 7, 30_000));
    }

    @Test
    void the_order_of_people_never_matters() {
        FormationRequest request = DataNight.request(4);
        List<Participant> reversed = new ArrayList<>(request.participants());
        Collections.reverse(reversed);
        FormationRequest other = new FormationRequest(
                reversed,
                request.slots(),
                request.topics(),
                request.constraints(),
                request.organisations(),
                request.vocabulary());
        assertEquals(form(request, 1, 20_000), form(other, 1, 20_000));
    }

    @Test
    void no_evaluation_beyond_the_budget_is_spent() {
        FormationResult result = form(DataNight.request(2), 1, 20_000);
        assertEquals(Ending.BUDGET_SPENT, result.ending());
        assertTrue(result.evaluations() <= 20_000, "spent " + result.evaluations());
    }

    @Test
    void more_people_than_seats_leave_a_waiting_list_of_the_least_length() {
        World world = new World()
                .people("a CODE", "b CODE", "c CODE", "d DRAW", "e DRAW")
                .teams(2, 1, 2, 2)
                .ask(
                        new WaitingList(Priority.STRONG, 1),
                        World.roles(Quantity.atLeast(1), Priority.HARD, "DRAW"),
                        World.roles(Quantity.atLeast(1), Priority.HARD, "CODE"));
        FormationResult result = form(world.request(), 1, 5_000);
        assertEquals(new PlanScore(0, 1, 0), result.score());
        assertEquals(1, result.waiting().size());
        assertEquals(Ending.PROVEN_BEST, result.ending());
        assertEquals(
                "Waiting list: seats are short.",
                result.reasons().get(result.waiting().get(0)).en());
    }

    @Test
    void a_roster_smaller_than_one_team_forms_none_and_says_so() {
        FormationResult result =
                form(new World().people("a CODE").teams(1, 2, 2, 2).request(), 1, 1_000);
        assertEquals(List.of(), result.teams());
        assertEquals(List.of(Id.<Participant>of("a")), result.waiting());
        assertTrue(result.needsPerson());
    }

    @Test
    void one_team_leaves_nothing_to_search() {
        FormationResult result = form(
                new World()
                        .people("a CODE", "b DRAW")
                        .teams(1, 1, 2, 2)
                        .ask(new SizeTarget(Priority.SOFT, 1))
                        .request(),
                1,
                1_000);
        assertEquals(List.of(List.of("a", "b")), members(result));
        assertEquals(0, result.evaluations());
    }

    @Test
    void who_waits_while_all_others_are_fixed_leaves_nothing_to_search() {
        TeamSize one = new TeamSize(1, 1, 1);
        World world = new World()
                .people("a CODE", "b CODE site=N", "c CODE site=S")
                .slot("", "S", one, "a")
                .slot("", "N", one)
                .ask(World.roles(Quantity.atLeast(1), Priority.STRONG, "DRAW"), new SizeTarget(Priority.SOFT, 1));
        FormationResult result = form(world.request(), 1, 1_000);
        assertEquals(Ending.NOTHING_TO_SEARCH, result.ending());
        assertEquals(List.of(List.of("a"), List.of("b")), members(result));
    }

    @Test
    void fixed_members_stay_and_others_fill_up() {
        TeamSize size = new TeamSize(2, 2, 2);
        World world = new World()
                .people("a CODE", "b CODE", "c DRAW", "d DRAW")
                .slot("", "", size, "a", "b")
                .slot("", "", size)
                .ask(new SizeBounds(Priority.HARD, 1), World.roles(Quantity.atLeast(1), Priority.STRONG, "DRAW"));
        assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), members(form(world.request(), 1, 5_000)));
    }

    @Test
    void nobody_changes_site() {
        TeamSize size = new TeamSize(1, 2, 3);
        World world = new World()
                .people("a CODE site=N", "b CODE site=N", "c DRAW site=S", "d DRAW site=S", "e DRAW")
                .slot("", "N", size)
                .slot("", "S", size)
                .ask(new SizeBounds(Priority.HARD, 1), World.roles(Quantity.atLeast(1), Priority.STRONG, "DRAW"));
        assertEquals(List.of(List.of("a", "b", "e"), List.of("c", "d")), members(form(world.request(), 1, 5_000)));
    }

    @Test
    void two_owners_of_one_seat_cost_one_hard_break_which_is_proven_best() {
        TeamSize one = new TeamSize(1, 1, 1);
        World world = new World()
                .people("a CODE own=T1", "b CODE own=T1")
                .topic("T1", 1)
                .topic("T2", 1)
                .slot("T1", "", one)
                .slot("T2", "", one)
                .ask(new SizeBounds(Priority.HARD, 1), new OwnTopic(Priority.HARD, 1));
        FormationResult result = form(world.request(), 1, 5_000);
        assertEquals(new PlanScore(1, 0, 0), result.score());
        assertTrue(result.constraints().get(1).provenBest() && result.needsPerson());
    }

    @Test
    void everybody_apart_in_one_team_still_gives_a_plan() {
        World world = new World()
                .people("a CODE", "b CODE", "c CODE")
                .teams(1, 1, 3, 3)
                .ask(new Apart(
                        List.of(World.pair("a", "b"), World.pair("a", "c"), World.pair("b", "c")), Priority.HARD, 1));
        assertEquals(new PlanScore(3, 0, 0), form(world.request(), 1, 1_000).score());
    }

    @Test
    void one_role_only_and_one_topic_wished_by_all() {
        TeamSize two = new TeamSize(2, 2, 2);
        World world = new World()
                .people("a CODE wish=T1", "b CODE wish=T1", "c CODE wish=T1", "d CODE wish=T1")
                .topic("T1", 1)
                .topic("T2", 1)
                .slot("T1", "", two)
                .slot("T2", "", two)
                .ask(new SizeBounds(Priority.HARD, 1), new TopicWishes(Priority.SOFT, 1));
        assertEquals(new PlanScore(0, 0, 4), form(world.request(), 1, 5_000).score());
    }

    @Test
    void topics_are_chosen_within_their_places() {
        TeamSize two = new TeamSize(1, 2, 2);
        World world = new World()
                .people("a CODE wish=T2", "b CODE wish=T2", "c CODE wish=T3", "d CODE wish=T3")
                .topic("T1", 1)
                .topic("T2", 1)
                .topic("T3", 1)
                .slot("", "", two)
                .slot("", "", two)
                .ask(
                        new SizeBounds(Priority.HARD, 1),
                        new TopicCapacity(Priority.HARD, 1),
                        new TopicWishes(Priority.SOFT, 1));
        FormationResult result = form(world.request(), 1, 20_000);
        assertEquals(PlanScore.ZERO, result.score());
        assertEquals(
                List.of("T2", "T3"),
                result.teams().stream()
                        .map(team -> team.topic().orElseThrow().value())
                        .sorted()
                        .toList());
    }

    @Test
    void a_cancelled_search_returns_the_best_so_far_and_says_so() {
        List<SearchProgress> heard = new ArrayList<>();
        SearchControl control = SearchControl.of(
                new SearchBudget(1_000_000), Duration.ofHours(1), () -> 0, () -> heard.size() >= 2, heard::add);
        FormationResult result = FORMATION.form(DataNight.request(1), 1, control);
        assertEquals(Ending.CANCELLED, result.ending());
        assertEquals(heard.get(heard.size() - 1).best(), result.score());
        assertTrue(result.needsPerson() && result.evaluations() < 10_000, "spent " + result.evaluations());
    }

    @Test
    void a_deadline_is_a_cap_by_the_clock_that_is_given() {
        AtomicLong clock = new AtomicLong();
        SearchControl control = SearchControl.of(
                new SearchBudget(1_000_000),
                Duration.ofSeconds(5),
                () -> clock.getAndAdd(1_000_000_000L),
                () -> false,
                progress -> {});
        FormationResult result = FORMATION.form(DataNight.request(1), 1, control);
        assertEquals(Ending.DEADLINE, result.ending());
        assertEquals(5L * SearchControl.STRIDE, result.evaluations() / SearchControl.STRIDE * SearchControl.STRIDE);
    }

    @Test
    void progress_tells_the_cost_of_each_constraint_and_only_gets_better() {
        List<SearchProgress> heard = new ArrayList<>();
        FORMATION.form(
                DataNight.request(1),
                1,
                SearchControl.of(new SearchBudget(20_000), Duration.ofHours(1), () -> 0, () -> false, heard::add));
        for (int at = 1; at < heard.size(); at++) {
            assertTrue(heard.get(at).best().isBetterThan(heard.get(at - 1).best()));
        }
        assertEquals(13, heard.get(0).costs().size());
    }
}
