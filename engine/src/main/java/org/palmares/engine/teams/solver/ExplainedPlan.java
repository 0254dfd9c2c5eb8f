package org.palmares.engine.teams.solver;

import java.util.List;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.domain.solution.ProblemFactProperty;
import org.optaplanner.core.api.domain.valuerange.CountableValueRange;
import org.optaplanner.core.api.domain.valuerange.ValueRangeFactory;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.TeamView;

/** A plan as the constraint streams read it: who sits where, which topics are taken, what is measured. */
@PlanningSolution
public final class ExplainedPlan {
    private final List<SeatedPerson> people;
    private final List<SlotTopic> teams;
    private final List<Measure> measures;
    private final Evaluator evaluator;
    private final int topics;
    private HardMediumSoftLongScore score;

    private ExplainedPlan(
            List<SeatedPerson> people, List<SlotTopic> teams, List<Measure> measures, Evaluator evaluator, int topics) {
        this.people = people;
        this.teams = teams;
        this.measures = measures;
        this.evaluator = evaluator;
        this.topics = topics;
    }

    static ExplainedPlan of(FormationRequest request, Seating seating) {
        return new ExplainedPlan(
                SeatedPerson.all(seating),
                SlotTopic.all(seating),
                Measure.of(request),
                new Evaluator(request),
                request.topics().size());
    }

    @PlanningEntityCollectionProperty
    public List<SeatedPerson> getPeople() {
        return people;
    }

    @PlanningEntityCollectionProperty
    public List<SlotTopic> getTeams() {
        return teams;
    }

    @ProblemFactCollectionProperty
    public List<Measure> getMeasures() {
        return measures;
    }

    @ProblemFactProperty
    public Evaluator getEvaluator() {
        return evaluator;
    }

    @PlanningScore
    public HardMediumSoftLongScore getScore() {
        return score;
    }

    public void setScore(HardMediumSoftLongScore score) {
        this.score = score;
    }

    @ValueRangeProvider(id = WorkingPlan.SLOTS)
    public CountableValueRange<Integer> slotRange() {
        return ValueRangeFactory.createIntValueRange(Seating.WAITING, teams.size());
    }

    @ValueRangeProvider(id = WorkingPlan.TOPICS)
    public CountableValueRange<Integer> topicRange() {
        return ValueRangeFactory.createIntValueRange(TeamView.NO_TOPIC, topics);
    }
}
