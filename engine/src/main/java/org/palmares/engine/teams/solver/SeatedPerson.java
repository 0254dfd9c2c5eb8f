package org.palmares.engine.teams.solver;

import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A person and the slot in which the plan seats them, both by position. */
@PlanningEntity
public final class SeatedPerson {
    @PlanningId
    private int person;

    @PlanningVariable(valueRangeProviderRefs = WorkingPlan.SLOTS)
    private Integer slot;

    /** For OptaPlanner. */
    public SeatedPerson() {}

    SeatedPerson(int person, int slot) {
        this.person = person;
        this.slot = slot;
    }

    int person() {
        return person;
    }

    public Integer getSlot() {
        return slot;
    }

    public void setSlot(Integer slot) {
        this.slot = slot;
    }
}
