package org.palmares.engine.teams.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.palmares.engine.teams.AnyWorld;
import org.palmares.engine.teams.DataNight;
import org.palmares.engine.teams.Ending;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.PlanSearch;
import org.palmares.engine.teams.SearchBudget;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SearchOutcome;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.kernel.KernelSearch;

class ConductedSearchTest {
    private static final SearchControl SHORT = SearchControl.of(new SearchBudget(5_000));

    @Test
    void the_search_conducted_finds_what_it_finds_alone() {
        FormationRequest request = DataNight.request(2);
        Seating start = AnyWorld.seating(request, new Random(1));
        assertEquals(
                new KernelSearch().search(request, start, 9, SHORT),
                new ConductedSearch(new KernelSearch()).search(request, start, 9, SHORT));
    }

    @Test
    void a_search_that_lies_about_its_plan_is_found_out() {
        FormationRequest request = DataNight.request(2);
        Seating start = AnyWorld.seating(request, new Random(1));
        PlanSearch liar =
                (asked, from, seed, control) -> new SearchOutcome(from, PlanScore.ZERO, 1, Ending.BUDGET_SPENT);
        assertThrows(IllegalStateException.class, () -> new ConductedSearch(liar).search(request, start, 9, SHORT));
    }
}
