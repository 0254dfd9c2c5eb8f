package org.palmares.engine.teams.solver;

import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;
import org.palmares.engine.teams.Bounds;
import org.palmares.engine.teams.Ending;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.PlanSearch;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SearchOutcome;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.kernel.Freedom;
import org.palmares.engine.teams.kernel.Softening;

/**
 * Simulated annealing by OptaPlanner in two passes: most of the budget with softened priorities, the rest from the
 * best plan with strict ones. The temperature falls with the evaluations spent, so that nothing depends on the speed
 * of the machine.
 */
public final class OptaPlannerSearch implements PlanSearch {
    private static final int GENTLE_PERCENT = 60;

    @Override
    public SearchOutcome search(FormationRequest request, Seating start, long seed, SearchControl control) {
        return search(request, Bounds.of(request), start, seed, control);
    }

    @Override
    public SearchOutcome search(
            FormationRequest request, Bounds bounds, Seating start, long seed, SearchControl control) {
        Evaluator evaluator = new Evaluator(request);
        BestKeeper keeper = new BestKeeper(evaluator, control, bounds.score(), start);
        Freedom freedom = Freedom.of(request, start);
        if (freedom.none()) {
            return new SearchOutcome(start, keeper.score(), 0, Ending.NOTHING_TO_SEARCH);
        }
        PlanScore first = keeper.score();
        long usual =
                Math.max(1, first.soft() / Math.max(1, request.participants().size()));
        long budget = control.budget().evaluations();
        long gentle = budget * GENTLE_PERCENT / 100;
        Passes passes = new Passes(request, keeper, freedom);
        passes.run(Softening.gentle(6 * usual, 3 * usual), usual, seed, gentle);
        passes.run(Softening.strict(usual), Math.max(1, usual / 3), ~seed, budget);
        keeper.pause();
        keeper.report();
        return new SearchOutcome(
                keeper.best(),
                keeper.score(),
                keeper.evaluations(),
                keeper.stopped().orElse(Ending.BUDGET_SPENT));
    }

    /** The passes of one search share everything but prices and temperature. */
    private record Passes(FormationRequest request, BestKeeper keeper, Freedom freedom) {
        /** Searches from the best plan so far until that many evaluations are spent in all. */
        void run(Softening prices, long temperature, long seed, long until) {
            long share = until - keeper.evaluations();
            if (share <= 0 || keeper.stopped().isPresent()) {
                return;
            }
            SearchPass pass =
                    new SearchPass(request, score -> HardMediumSoftLongScore.ofSoft(-prices.price(score)), keeper::see);
            Solver<WorkingPlan> solver = SolverFactory.<WorkingPlan>create(config(temperature, seed, share))
                    .buildSolver();
            keeper.onStop(solver::terminateEarly);
            solver.solve(WorkingPlan.of(pass, freedom, keeper.best()));
        }
    }

    private static SolverConfig config(long temperature, long seed, long evaluations) {
        return new SolverConfig()
                .withSolutionClass(WorkingPlan.class)
                .withEntityClasses(SeatedPerson.class, SlotTopic.class)
                .withEnvironmentMode(EnvironmentMode.REPRODUCIBLE)
                .withRandomSeed(seed)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(PlanCalculator.class))
                .withPhases(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(
                                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(Moves.class))
                        .withAcceptorConfig(new LocalSearchAcceptorConfig()
                                .withSimulatedAnnealingStartingTemperature("0hard/0medium/" + temperature + "soft"))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                        .withTerminationConfig(new TerminationConfig().withScoreCalculationCountLimit(evaluations)));
    }
}
