package org.palmares.engine.teams.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;
import org.palmares.engine.teams.AnyWorld;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.StartingDeal;
import org.palmares.engine.teams.kernel.Freedom;

/**
 * OptaPlanner walks at random in its mode FULL_ASSERT, which counts every plan a second time and undoes every move a
 * second time; and what the arrays say of each plan on the way is what the streams say.
 */
class FullAssertTest {
    private static final long EVALUATIONS = 150;

    @Test
    void on_every_move_of_a_walk_the_arrays_the_streams_and_a_second_count_agree() {
        StreamExplainer streams = new StreamExplainer();
        AtomicInteger seen = new AtomicInteger();
        for (int seed = 0; seed < 25; seed++) {
            Random random = new Random(seed);
            FormationRequest request = AnyWorld.request(random);
            Seating start = StartingDeal.of(request);
            String world = "world " + seed;
            SearchPass pass = new SearchPass(request, FullAssertTest::strict, (score, plan) -> {
                seen.incrementAndGet();
                assertEquals(streams.explain(request, plan.get()).score(), score, world);
            });
            Freedom freedom = Freedom.of(request, start);
            if (!freedom.none()) {
                SolverFactory.<WorkingPlan>create(config(seed))
                        .buildSolver()
                        .solve(WorkingPlan.of(pass, freedom, start));
            }
        }
        assertTrue(seen.get() > 20 * EVALUATIONS, "plans seen: " + seen);
    }

    private static HardMediumSoftLongScore strict(PlanScore score) {
        return HardMediumSoftLongScore.of(-score.hard(), -score.strong(), -score.soft());
    }

    private static SolverConfig config(long seed) {
        return new SolverConfig()
                .withSolutionClass(WorkingPlan.class)
                .withEntityClasses(SeatedPerson.class, SlotTopic.class)
                .withEnvironmentMode(EnvironmentMode.FULL_ASSERT)
                .withRandomSeed(seed)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(PlanCalculator.class))
                .withPhases(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(
                                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(Moves.class))
                        .withAcceptorConfig(new LocalSearchAcceptorConfig()
                                .withSimulatedAnnealingStartingTemperature("2hard/5medium/50soft"))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                        .withTerminationConfig(new TerminationConfig().withScoreCalculationCountLimit(EVALUATIONS)));
    }
}
