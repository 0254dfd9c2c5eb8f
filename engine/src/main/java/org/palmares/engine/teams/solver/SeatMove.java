package org.palmares.engine.teams.solver;

import java.util.List;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** One person goes to another slot, or two change places. */
final class SeatMove extends AbstractMove<WorkingPlan> {
    private final List<SeatedPerson> movers;
    private final List<Integer> slots;

    private SeatMove(List<SeatedPerson> movers, List<Integer> slots) {
        this.movers = movers;
        this.slots = slots;
    }

    static SeatMove change(SeatedPerson person, int slot) {
        return new SeatMove(List.of(person), List.of(slot));
    }

    static SeatMove swap(SeatedPerson one, SeatedPerson other) {
        return new SeatMove(List.of(one, other), List.of(other.getSlot(), one.getSlot()));
    }

    /** A move that is never done: the draw was not allowed. */
    static SeatMove stay(SeatedPerson person) {
        return change(person, person.getSlot());
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<WorkingPlan> director) {
        return !movers.get(0).getSlot().equals(slots.get(0));
    }

    @Override
    protected SeatMove createUndoMove(ScoreDirector<WorkingPlan> director) {
        return new SeatMove(movers, movers.stream().map(SeatedPerson::getSlot).toList());
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<WorkingPlan> director) {
        for (int at = 0; at < movers.size(); at++) {
            director.beforeVariableChanged(movers.get(at), "slot");
            movers.get(at).setSlot(slots.get(at));
            director.afterVariableChanged(movers.get(at), "slot");
        }
    }
}
