package org.palmares.engine.teams.solver;

import java.util.List;
import java.util.Objects;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.PlanSearch;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SearchOutcome;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.kernel.Freedom;

/**
 * Another search as a phase that OptaPlanner conducts: the plan is OptaPlanner's, the phase changes it, and OptaPlanner
 * measures what came out. A custom phase gets no termination, so the search obeys its own control.
 */
public final class ConductedSearch implements PlanSearch {
    private final PlanSearch search;

    public ConductedSearch(PlanSearch search) {
        this.search = Objects.requireNonNull(search, "search");
    }

    /**
     * @throws IllegalStateException when OptaPlanner measures another score than the search says, a mistake of ours
     */
    @Override
    public SearchOutcome search(FormationRequest request, Seating start, long seed, SearchControl control) {
        Phase phase = new Phase(request, start, seed, control);
        SearchPass pass = new SearchPass(request, ConductedSearch::strict, (score, plan) -> {});
        WorkingPlan plan = SolverFactory.<WorkingPlan>create(config(phase))
                .buildSolver()
                .solve(WorkingPlan.of(pass, Freedom.of(request, start), start));
        if (!strict(phase.outcome.score()).equals(plan.getScore())) {
            throw new IllegalStateException(
                    "the plan is worth %s, the search said %s".formatted(plan.getScore(), phase.outcome.score()));
        }
        return phase.outcome;
    }

    private static HardMediumSoftLongScore strict(PlanScore score) {
        return HardMediumSoftLongScore.of(-score.hard(), -score.strong(), -score.soft());
    }

    private static SolverConfig config(Phase phase) {
        return new SolverConfig()
                .withSolutionClass(WorkingPlan.class)
                .withEntityClasses(SeatedPerson.class, SlotTopic.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(PlanCalculator.class))
                .withPhases(new CustomPhaseConfig().withCustomPhaseCommandList(List.of(phase)));
    }

    /** The search as OptaPlanner sees it: one step from the plan given to the plan found. */
    private final class Phase implements CustomPhaseCommand<WorkingPlan> {
        private final FormationRequest request;
        private final Seating start;
        private final long seed;
        private final SearchControl control;
        private SearchOutcome outcome;

        Phase(FormationRequest request, Seating start, long seed, SearchControl control) {
            this.request = request;
            this.start = start;
            this.seed = seed;
            this.control = control;
        }

        @Override
        public void changeWorkingSolution(ScoreDirector<WorkingPlan> director) {
            outcome = search.search(request, start, seed, control);
            WorkingPlan plan = director.getWorkingSolution();
            plan.people().forEach(person -> seat(person, director));
            plan.teams().forEach(team -> give(team, director));
            director.triggerVariableListeners();
        }

        private void seat(SeatedPerson person, ScoreDirector<WorkingPlan> director) {
            Integer slot = outcome.best().slots().get(person.person());
            if (!slot.equals(person.getSlot())) {
                director.beforeVariableChanged(person, "slot");
                person.setSlot(slot);
                director.afterVariableChanged(person, "slot");
            }
        }

        private void give(SlotTopic team, ScoreDirector<WorkingPlan> director) {
            Integer topic = outcome.best().topics().get(team.slot());
            if (!topic.equals(team.getTopic())) {
                director.beforeVariableChanged(team, "topic");
                team.setTopic(topic);
                director.afterVariableChanged(team, "topic");
            }
        }
    }
}
