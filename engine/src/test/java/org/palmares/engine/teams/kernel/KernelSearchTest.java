package org.palmares.engine.teams.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Team;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.ConstraintReport;
import org.palmares.engine.teams.DataNight;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.SearchBudget;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.TeamFormation;
import org.palmares.engine.teams.WorstTeam;
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

    @Test
    void worst_team_first_never_leaves_the_worst_team_worse_off() {
        for (int seed = 0; seed < 6; seed++) {
            FormationRequest plain = DataNight.request(seed);
            List<Constraint> constraints = new ArrayList<>(plain.constraints());
            constraints.add(new WorstTeam(Priority.SOFT, 1_000_000));
            FormationRequest worstFirst = new FormationRequest(
                    plain.participants(),
                    plain.slots(),
                    plain.topics(),
                    constraints,
                    plain.organisations(),
                    plain.vocabulary());
            FormationResult sum = form(plain, seed, 200_000);
            FormationResult worst = form(worstFirst, seed, 200_000);
            int last = constraints.size() - 1;
            long worstCost = worst.constraints().get(last).cost();
            assertTrue(worstCost <= worstOf(sum), "seed " + seed + ": " + worstCost + " > " + worstOf(sum));
        }
    }

    /** What the soft constraints cost in the team where they cost most. */
    private static long worstOf(FormationResult result) {
        Map<Id<Team>, Long> costs = new TreeMap<>();
        for (ConstraintReport report : result.constraints()) {
            if (report.constraint().priority() == Priority.SOFT) {
                report.notes()
                        .forEach(note -> costs.merge(
                                note.team(), note.cost() * report.constraint().weight(), Long::sum));
            }
        }
        return costs.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
