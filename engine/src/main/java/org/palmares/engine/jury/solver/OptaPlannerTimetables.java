package org.palmares.engine.jury.solver;

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
import org.palmares.engine.jury.timetable.Arrangement;
import org.palmares.engine.jury.timetable.Measure;
import org.palmares.engine.jury.timetable.TimetableRequest;
import org.palmares.engine.jury.timetable.TimetableSearch;

/** Late acceptance by OptaPlanner, as long as evaluations are left: nothing depends on the speed of the machine. */
public final class OptaPlannerTimetables implements TimetableSearch {
    private static final int MEMORY = 200;

    @Override
    public Arrangement search(TimetableRequest request, Arrangement start, long seed, long evaluations) {
        boolean nothingToMove = request.cells().size() < 2
                && (request.seatsFixed() || request.jurors().size() < 2);
        if (request.pitches().isEmpty() || nothingToMove) {
            return start;
        }
        Arrangement found = SolverFactory.<WorkingTimetable>create(config(seed, evaluations))
                .buildSolver()
                .solve(WorkingTimetable.of(request, start))
                .arrangement();
        Measure measure = new Measure(request);
        return measure.of(found).compareTo(measure.of(start)) < 0 ? found : start;
    }

    private static SolverConfig config(long seed, long evaluations) {
        return new SolverConfig()
                .withSolutionClass(WorkingTimetable.class)
                .withEntityClasses(Placing.class)
                .withEnvironmentMode(EnvironmentMode.REPRODUCIBLE)
                .withRandomSeed(seed)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withEasyScoreCalculatorClass(TimetableCalculator.class))
                .withPhases(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(
                                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(PlaceMoves.class))
                        .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(MEMORY))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                        .withTerminationConfig(new TerminationConfig()
                                .withBestScoreLimit(HardMediumSoftLongScore.ZERO.toString())
                                .withScoreCalculationCountLimit(evaluations)));
    }
}
