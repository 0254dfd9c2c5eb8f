package org.palmares.engine.teams.solver;

import java.util.List;
import java.util.stream.IntStream;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningVariable;
import org.palmares.engine.teams.Seating;

/** A person and the slot in which the plan seats them, both by position. */
@PlanningEntity
public final class SeatedPerson {
    @PlanningId
    private int person;

    @PlanningVariable(valueRangeProviderRefs = WorkingPlan.SLOTS)
    private Integer slot;

    /** For OptaPlanner. */
    public SeatedPerson() {}

    private SeatedPerson(int person, int slot) {
        this.person = person;
        this.slot = slot;
    }

    static List<SeatedPerson> all(Seating seating) {
        return IntStream.range(0, seating.slots().size())
                .mapToObj(person -> new SeatedPerson(person, seating.slots().get(person)))
                .toList();
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
