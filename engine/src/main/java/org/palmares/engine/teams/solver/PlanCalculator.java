package org.palmares.engine.teams.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.kernel.PlanState;

/**
 * Measures what OptaPlanner's plan costs by the kernel's own arrays. OptaPlanner makes and undoes every move; the
 * arrays stay where they are, and only the difference between the two plans is tried on them, so that an undone move
 * costs nothing.
 */
public final class PlanCalculator implements IncrementalScoreCalculator<WorkingPlan, HardMediumSoftLongScore> {
    private WorkingPlan plan;
    private PlanState state;
    private PlanScore score;

    /** People who sit elsewhere than in the arrays, and slots that have another topic, the longest so first. */
    private List<SeatedPerson> people;

    private List<SlotTopic> slots;

    @Override
    public void resetWorkingSolution(WorkingPlan working) {
        plan = working;
        state = PlanState.of(working.pass().request(), working.seating());
        score = state.score();
        people = new ArrayList<>();
        slots = new ArrayList<>();
    }

    @Override
    public HardMediumSoftLongScore calculateScore() {
        PlanScore reached = score;
        while (!people.isEmpty() || !slots.isEmpty()) {
            int changed = people.isEmpty() ? tryTopic() : trySeat();
            reached = new PlanScore(
                    score.hard() + state.hard(), score.strong() + state.strong(), score.soft() + state.soft());
            if (changed == people.size() + slots.size()) {
                break;
            }
            settle(changed, reached);
        }
        plan.pass().witness().see(reached, plan::seating);
        return plan.pass().pricing().apply(reached);
    }

    /** Tries the longest difference of seats; tells how many people it is of. */
    private int trySeat() {
        SeatedPerson first = people.get(0);
        int from = state.slotOf(first.person());
        Optional<SeatedPerson> partner = partner(first, from);
        if (partner.isEmpty()) {
            state.tryMove(first.person(), first.getSlot());
            return 1;
        }
        people.remove(partner.get());
        people.add(1, partner.get());
        state.trySwap(first.person(), partner.get().person());
        return 2;
    }

    /** Whoever takes the place that the person left, and leaves the one that the person took. */
    private Optional<SeatedPerson> partner(SeatedPerson first, int from) {
        for (int at = 1; at < people.size(); at++) {
            SeatedPerson other = people.get(at);
            if (other.getSlot() == from && state.slotOf(other.person()) == first.getSlot()) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private int tryTopic() {
        state.tryTopic(slots.get(0).slot(), slots.get(0).getTopic());
        return 1;
    }

    /** Makes the change tried, as it is no longer the last. */
    private void settle(int changed, PlanScore reached) {
        (people.isEmpty() ? slots : people).subList(0, changed).clear();
        state.apply();
        score = reached;
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        // what matters is where the arrays stand
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        if (entity instanceof SeatedPerson person) {
            people.remove(person);
            if (person.getSlot() != state.slotOf(person.person())) {
                people.add(person);
            }
        } else if (entity instanceof SlotTopic slot) {
            slots.remove(slot);
            if (slot.getTopic() != state.topicOf(slot.slot())) {
                slots.add(slot);
            }
        }
    }

    /** OptaPlanner never adds or removes people or teams here. */
    @Override
    public void beforeEntityAdded(Object entity) {
        throw new UnsupportedOperationException("entities are never added, found: " + entity);
    }

    @Override
    public void afterEntityAdded(Object entity) {
        beforeEntityAdded(entity);
    }

    @Override
    public void beforeEntityRemoved(Object entity) {
        throw new UnsupportedOperationException("entities are never removed, found: " + entity);
    }

    @Override
    public void afterEntityRemoved(Object entity) {
        beforeEntityRemoved(entity);
    }
}
