package org.palmares.engine.teams.solver;

import java.util.List;
import java.util.stream.IntStream;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningVariable;
import org.palmares.engine.teams.Seating;

/** A slot and the topic that the plan gives it, both by position. */
@PlanningEntity
public final class SlotTopic {
    @PlanningId
    private int slot;

    @PlanningVariable(valueRangeProviderRefs = WorkingPlan.TOPICS)
    private Integer topic;

    /** For OptaPlanner. */
    public SlotTopic() {}

    private SlotTopic(int slot, int topic) {
        this.slot = slot;
        this.topic = topic;
    }

    static List<SlotTopic> all(Seating seating) {
        return IntStream.range(0, seating.topics().size())
                .mapToObj(slot -> new SlotTopic(slot, seating.topics().get(slot)))
                .toList();
    }

    int slot() {
        return slot;
    }

    public Integer getTopic() {
        return topic;
    }

    public void setTopic(Integer topic) {
        this.topic = topic;
    }
}
