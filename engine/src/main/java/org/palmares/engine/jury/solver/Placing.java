package org.palmares.engine.jury.solver;

import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A pitch and its cell, or a juror and their seat, all by position; jurors are numbered after the pitches. */
@PlanningEntity
public final class Placing {
    @PlanningId
    private int number;

    @PlanningVariable(valueRangeProviderRefs = WorkingTimetable.PLACES)
    private Integer place;

    /** For OptaPlanner. */
    public Placing() {}

    Placing(int number, int place) {
        this.number = number;
        this.place = place;
    }

    int number() {
        return number;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }
}
