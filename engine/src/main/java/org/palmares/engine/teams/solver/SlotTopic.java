package org.palmares.engine.teams.solver;

import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A slot and the topic that the plan gives it, both by position. */
@PlanningEntity
public final class SlotTopic {
    @PlanningId
    private int slot;

    @PlanningVariable(valueRangeProviderRefs = WorkingPlan.TOPICS)
    private Integer topic;

    /** For OptaPlanner. */
    public SlotTopic() {}

    SlotTopic(int slot, int topic) {
        this.slot = slot;
        this.topic = topic;
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
