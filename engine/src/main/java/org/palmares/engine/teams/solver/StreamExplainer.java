package org.palmares.engine.teams.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.optaplanner.core.api.score.ScoreExplanation;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanExplainer;
import org.palmares.engine.teams.PlanExplanation;
import org.palmares.engine.teams.PlanExplanation.Charge;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.Seating;

/** Explains a plan by the matches of OptaPlanner's constraint streams. Thread-safe. */
public final class StreamExplainer implements PlanExplainer {
    private final SolutionManager<ExplainedPlan, HardMediumSoftLongScore> manager =
            SolutionManager.create(SolverFactory.<ExplainedPlan>create(config()));

    @Override
    public PlanExplanation explain(FormationRequest request, Seating plan) {
        ScoreExplanation<ExplainedPlan, HardMediumSoftLongScore> explanation =
                manager.explain(ExplainedPlan.of(request, plan));
        HardMediumSoftLongScore score = explanation.getScore();
        return new PlanExplanation(
                new PlanScore(-score.hardScore(), -score.mediumScore(), -score.softScore()),
                charges(request, explanation.getJustificationList(Match.class)));
    }

    /** Matches come in no order that anybody promises. */
    private static List<List<Charge>> charges(FormationRequest request, List<Match> matches) {
        List<List<Charge>> charges = new ArrayList<>();
        request.constraints().forEach(constraint -> charges.add(new ArrayList<>()));
        matches.stream()
                .sorted(Comparator.comparingInt(match -> match.slot().orElse(Seating.WAITING)))
                .forEach(match -> charges.get(match.constraint()).add(new Charge(match.slot(), match.cost())));
        return charges;
    }

    /** Bavet by name, as another implementation of the streams is OptaPlanner's default. */
    private static SolverConfig config() {
        return new SolverConfig()
                .withSolutionClass(ExplainedPlan.class)
                .withEntityClasses(SeatedPerson.class, SlotTopic.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withConstraintProviderClass(ConstraintStreams.class)
                        .withConstraintStreamImplType(ConstraintStreamImplType.BAVET));
    }
}
