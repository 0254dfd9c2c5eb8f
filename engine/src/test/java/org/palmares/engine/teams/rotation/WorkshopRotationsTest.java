package org.palmares.engine.teams.rotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.teams.Ending;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.Pair;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.SearchBudget;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SearchProgress;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.Together;
import org.palmares.engine.teams.World;
import org.palmares.engine.teams.solver.StreamExplainer;

class WorkshopRotationsTest {
    private static final WorkshopRotations ROTATIONS = new WorkshopRotations(new StreamExplainer());

    private static RotationResult form(RotationRequest request, long seed, long evaluations) {
        return ROTATIONS.form(request, seed, SearchControl.of(new SearchBudget(evaluations)));
    }

    @Test
    void thirty_people_at_six_tables_meet_nobody_twice_in_three_and_in_four_turns() {
        for (int seed = 1; seed <= 10; seed++) {
            assertNobodyMeetsTwice(form(Workshop.rotation(Workshop.thirty().request(), 3), seed, 100_000), seed);
            assertNobodyMeetsTwice(form(Workshop.rotation(Workshop.thirty().request(), 4), seed, 400_000), seed);
        }
    }

    @Test
    void a_hundred_and_twenty_people_at_twenty_tables_meet_nobody_twice_in_four_turns_with_roles_and_facilitators() {
        RotationRequest request = Workshop.rotation(Workshop.hundredAndTwenty().request(), 4);
        for (int seed = 1; seed <= 10; seed++) {
            RotationResult result = form(request, seed, 400_000);
            assertNobodyMeetsTwice(result, seed);
            assertEquals(0, result.returns());
            assertEquals(Ending.PROVEN_BEST, result.ending());
            for (FormationResult turn : result.turns()) {
                for (int table = 0; table < 10; table++) {
                    Id<Participant> facilitator = Id.of(Workshop.name(6 * table + 4));
                    assertTrue(turn.teams().get(table).members().contains(facilitator));
                }
            }
        }
    }

    private static void assertNobodyMeetsTwice(RotationResult result, long seed) {
        assertEquals(List.of(), result.again(), "at seed " + seed);
        assertTrue(result.provenBest());
        Set<Pair> met = new TreeSet<>(result.history());
        assertEquals(met.size(), result.history().size());
        result.turns().forEach(turn -> assertEquals(0, turn.score().hard()));
    }

    @Test
    void tables_of_six_at_five_tables_reach_the_fewest_meetings_again_that_counting_allows() {
        FormationRequest tables = Workshop.people(30)
                .teams(5, 6, 6, 6)
                .ask(new SizeBounds(Priority.HARD, 1))
                .request();
        RotationResult result = form(Workshop.rotation(tables, 3), 1, 400_000);
        assertEquals(15, result.repeats());
        assertEquals(15, result.bound());
        assertTrue(result.provenBest());
    }

    @Test
    void a_pair_that_meets_at_three_turns_costs_three_and_is_named_with_its_turns() {
        FormationRequest tables = Workshop.people(4)
                .teams(1, 4, 4, 4)
                .ask(new SizeBounds(Priority.HARD, 1))
                .request();
        RotationResult result = form(Workshop.rotation(tables, 3), 1, 1_000);
        assertEquals(6, result.again().size());
        assertEquals(
                new MetAgain(World.pair("p000", "p001"), 0, List.of(1, 2, 3)),
                result.again().get(0));
        assertEquals(18, result.repeats());
        assertTrue(result.provenBest());
        assertEquals(Ending.NOTHING_TO_SEARCH, result.ending());
    }

    @Test
    void people_carry_whom_they_met_from_one_session_to_the_next() {
        RotationResult first = form(Workshop.rotation(Workshop.thirty().request(), 2), 3, 100_000);
        RotationRequest next = new RotationRequest(Workshop.thirty().request(), 2, first.history(), Priority.HARD, 1);
        RotationResult second = form(next, 3, 400_000);
        assertEquals(0, second.repeats());
        assertEquals(4 * 6 * 10, second.history().size());
        assertEquals(4 * 6 * 10, new TreeSet<>(second.history()).size());
    }

    @Test
    void an_earlier_meeting_costs_at_each_turn_as_often_as_it_was() {
        FormationRequest tables = Workshop.people(2)
                .teams(1, 2, 2, 2)
                .ask(new SizeBounds(Priority.HARD, 1))
                .request();
        Pair met = World.pair("p000", "p001");
        RotationResult result = form(Workshop.rotation(tables, 2, met, met), 1, 1_000);
        assertEquals(List.of(new MetAgain(met, 2, List.of(1, 2))), result.again());
        assertEquals(2 + 3, result.repeats());
        assertEquals(5, result.bound());
        assertEquals(List.of(met, met, met, met), result.history());
    }

    @Test
    void whoever_is_to_be_together_stays_together_and_meets_nobody_again_by_that() {
        Pair siblings = World.pair("p003", "p017");
        FormationRequest tables = Workshop.thirty()
                .ask(new Together(List.of(siblings), Priority.HARD, 1))
                .request();
        RotationResult result = form(Workshop.rotation(tables, 3), 5, 300_000);
        assertEquals(0, result.repeats());
        for (FormationResult turn : result.turns()) {
            assertEquals(0, turn.score().hard());
            assertTrue(MetAgain.meetings(turn.teams()).contains(siblings));
        }
    }

    @Test
    void where_seats_are_short_nobody_waits_twice() {
        FormationRequest tables = Workshop.people(14)
                .teams(4, 3, 3, 3)
                .ask(new SizeBounds(Priority.HARD, 1))
                .request();
        RotationResult result = form(Workshop.rotation(tables, 3), 2, 300_000);
        List<Id<Participant>> waited = new ArrayList<>();
        result.turns().forEach(turn -> waited.addAll(turn.waiting()));
        assertEquals(6, waited.size());
        assertEquals(6, new TreeSet<>(waited).size());
        assertEquals(0, result.repeats());
    }

    @Test
    void same_request_seed_and_budget_give_the_same_rotation() {
        RotationRequest request = Workshop.rotation(Workshop.thirty().request(), 3);
        assertEquals(form(request, 4, 30_000), form(request, 4, 30_000));
    }

    @Test
    void a_cancelled_search_gives_the_best_so_far_and_says_so() {
        List<SearchProgress> told = new ArrayList<>();
        SearchControl cancelled = SearchControl.of(
                new SearchBudget(1_000_000), Duration.ofDays(1), () -> 0, () -> told.size() >= 3, told::add);
        RotationResult result =
                ROTATIONS.form(Workshop.rotation(Workshop.thirty().request(), 4), 1, cancelled);
        assertEquals(Ending.CANCELLED, result.ending());
        assertEquals(4, result.turns().size());
        assertTrue(result.needsPerson());
        assertEquals(told.get(2).best().strong(), result.repeats());
    }

    @Test
    void too_few_people_for_one_table_give_no_table_and_keep_the_history() {
        Pair met = World.pair("p000", "p001");
        RotationResult result =
                form(Workshop.rotation(Workshop.people(2).teams(2, 4, 5, 6).request(), 2, met), 1, 1_000);
        List<List<Team>> tables = RotationResult.tables(result.turns());
        assertEquals(List.of(List.of(), List.of()), tables);
        assertEquals(List.of(met), result.history());
    }
}
