package org.palmares.engine.jury.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
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
import org.palmares.engine.domain.Dice;
import org.palmares.engine.jury.timetable.Arrangement;
import org.palmares.engine.jury.timetable.Measure;
import org.palmares.engine.jury.timetable.TimetableRequest;
import org.palmares.engine.jury.timetable.TimetableSearch;

/**
 * Late acceptance by OptaPlanner, first from what was drawn or announced, then from other starts, since a better panel may
 * lie behind a ridge of clashes. Only evaluations are counted: nothing depends on the speed of the machine.
 */
public final class OptaPlannerTimetables implements TimetableSearch {
    private static final int MEMORY = 50;
    private static final int PASSES = 8;

    @Override
    public Arrangement search(TimetableRequest request, Arrangement start, long seed, long evaluations) {
        if (request.pitches().isEmpty() || request.cells().size() < 2) {
            return start;
        }
        Measure measure = new Measure(request);
        Arrangement best = start;
        for (int pass = 0; pass < PASSES; pass++) {
            Arrangement from = pass == 0 ? start : shuffled(request, start, new Dice(seed + pass));
            Arrangement found = solve(request, from, seed + pass, Math.max(1, evaluations / PASSES));
            best = measure.of(found).compareTo(measure.of(best)) < 0 ? found : best;
        }
        return best;
    }

    private static Arrangement solve(TimetableRequest request, Arrangement from, long seed, long evaluations) {
        return SolverFactory.<WorkingTimetable>create(config(seed, evaluations))
                .buildSolver()
                .solve(WorkingTimetable.of(request, from))
                .arrangement();
    }

    /** Any arrangement; seats that are fixed stay. */
    private static Arrangement shuffled(TimetableRequest request, Arrangement start, Dice dice) {
        int jurors = request.jurors().size();
        List<Integer> cells = shuffled(request.cells().size(), dice);
        List<Integer> seats = shuffled(Math.max(jurors, request.seats().size()), dice);
        return new Arrangement(
                cells.subList(0, request.pitches().size()),
                request.seatsFixed() ? start.seats() : seats.subList(0, jurors));
    }

    private static List<Integer> shuffled(int count, Dice dice) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, count).boxed().toList());
        for (int last = count - 1; last > 0; last--) {
            Collections.swap(numbers, last, dice.below(last + 1));
        }
        return numbers;
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
