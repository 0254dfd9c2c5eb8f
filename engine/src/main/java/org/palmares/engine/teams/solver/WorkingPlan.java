package org.palmares.engine.teams.solver;

import java.util.List;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.cloner.SolutionCloner;
import org.optaplanner.core.api.domain.valuerange.CountableValueRange;
import org.optaplanner.core.api.domain.valuerange.ValueRangeFactory;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.TeamView;
import org.palmares.engine.teams.kernel.Freedom;

/**
 * A plan that OptaPlanner changes. People and slots stand at their positions; facts hold positions only, as a clone
 * would keep pointing at the entities of another plan.
 */
@PlanningSolution(solutionCloner = WorkingPlan.Cloner.class)
public final class WorkingPlan {
    static final String SLOTS = "slots";
    static final String TOPICS = "topics";

    private final SearchPass pass;
    private final Freedom freedom;

    @PlanningEntityCollectionProperty
    private final List<SeatedPerson> people;

    @PlanningEntityCollectionProperty
    private final List<SlotTopic> teams;

    @PlanningScore
    private HardMediumSoftLongScore score;

    private WorkingPlan(SearchPass pass, Freedom freedom, List<SeatedPerson> people, List<SlotTopic> teams) {
        this.pass = pass;
        this.freedom = freedom;
        this.people = people;
        this.teams = teams;
    }

    /**
     * @param freedom what moves may change
     */
    static WorkingPlan of(SearchPass pass, Freedom freedom, Seating seating) {
        return new WorkingPlan(pass, freedom, SeatedPerson.all(seating), SlotTopic.all(seating));
    }

    Freedom freedom() {
        return freedom;
    }

    SearchPass pass() {
        return pass;
    }

    List<SeatedPerson> people() {
        return people;
    }

    List<SlotTopic> teams() {
        return teams;
    }

    Seating seating() {
        return new Seating(
                people.stream().map(SeatedPerson::getSlot).toList(),
                teams.stream().map(SlotTopic::getTopic).toList());
    }

    @ValueRangeProvider(id = SLOTS)
    public CountableValueRange<Integer> slotRange() {
        return ValueRangeFactory.createIntValueRange(Seating.WAITING, teams.size());
    }

    @ValueRangeProvider(id = TOPICS)
    public CountableValueRange<Integer> topicRange() {
        return ValueRangeFactory.createIntValueRange(
                TeamView.NO_TOPIC, pass.request().topics().size());
    }

    public HardMediumSoftLongScore getScore() {
        return score;
    }

    public void setScore(HardMediumSoftLongScore score) {
        this.score = score;
    }

    /** Copies entities and score; everything else is shared. Many times faster than OptaPlanner's own, by reflection. */
    public static final class Cloner implements SolutionCloner<WorkingPlan> {
        @Override
        public WorkingPlan cloneSolution(WorkingPlan original) {
            WorkingPlan clone = of(original.pass, original.freedom, original.seating());
            clone.score = original.score;
            return clone;
        }
    }
}
