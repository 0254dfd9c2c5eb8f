package org.palmares.engine.teams.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.palmares.engine.teams.ConstraintReport;
import org.palmares.engine.teams.DataNight;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.SearchBudget;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.TeamFormation;
import org.palmares.engine.teams.solver.StreamExplainer;

class KernelSearchTest {
    private static final TeamFormation FORMATION = new TeamFormation(new KernelSearch(), new StreamExplainer());

    private static FormationResult form(FormationRequest request, long seed, long evaluations) {
        return FORMATION.form(request, seed, SearchControl.of(new SearchBudget(evaluations)));
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
}
