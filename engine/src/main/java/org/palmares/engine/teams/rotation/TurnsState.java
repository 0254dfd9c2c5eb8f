package org.palmares.engine.teams.rotation;

import java.util.ArrayList;
import java.util.List;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.Table;
import org.palmares.engine.teams.kernel.PlanState;

/**
 * All turns of a rotation in arrays, which tell what a change in one of them would cost without making it: {@code try…},
 * then the costs, then {@link #apply()}. For one thread.
 */
final class TurnsState {
    private static final Table NOWHERE = new Table(0, 0);

    private final PlanState[] turns;
    private final Acquaintance acquaintance;
    private PlanState plan;
    private int one;
    private int other;
    private int here;
    private int there;
    private long repeats;
    private long returns;
    private long triedRepeats;
    private long triedReturns;

    TurnsState(RotationRequest request, List<Seating> seatings) {
        FormationRequest perTurn = request.perTurn();
        turns = seatings.stream().map(seating -> PlanState.of(perTurn, seating)).toArray(PlanState[]::new);
        acquaintance = new Acquaintance(request);
        for (Seating seating : seatings) {
            repeats += acquaintance.sitDown(seating);
        }
        returns = acquaintance.returns(Returns.free(perTurn));
    }

    int slotOf(int turn, int person) {
        return turns[turn].slotOf(person);
    }

    /** Two people change places at one turn, who sit in different slots; one may wait. */
    void trySwap(int turn, int person, int mate) {
        begin(turn, person, mate, turns[turn].slotOf(mate));
        plan.trySwap(person, mate);
        triedRepeats = (here == Seating.WAITING ? 0 : acquaintance.change(plan.table(here), one, other))
                + (there == Seating.WAITING ? 0 : acquaintance.change(plan.table(there), other, one));
        triedReturns += acquaintance.returning(mate, there, here);
    }

    /** Somebody who sits goes to another table at one turn. */
    void tryMove(int turn, int person, int slot) {
        begin(turn, person, -1, slot);
        plan.tryMove(person, slot);
        triedRepeats = acquaintance.joining(plan.table(there), one) - acquaintance.leaving(plan.table(here), one);
    }

    private void begin(int turn, int person, int mate, int to) {
        plan = turns[turn];
        one = person;
        other = mate;
        here = plan.slotOf(person);
        there = to;
        triedReturns = acquaintance.returning(person, here, to);
    }

    long hard() {
        return plan.hard();
    }

    long strong() {
        return plan.strong();
    }

    long soft() {
        return plan.soft();
    }

    /** By how much the change tried would change the cost of meeting again. */
    long repeats() {
        return triedRepeats;
    }

    /** By how much the change tried would change the cost of coming back to the same place. */
    long returns() {
        return triedReturns;
    }

    /** Makes the change tried last. */
    void apply() {
        leave(one, here);
        leave(other, there);
        plan.apply();
        join(one, there);
        join(other, here);
        repeats += triedRepeats;
        returns += triedReturns;
    }

    private void leave(int person, int from) {
        if (person >= 0) {
            acquaintance.company(table(from), person, -1);
        }
    }

    private void join(int person, int to) {
        if (person >= 0) {
            acquaintance.company(table(to), person, 1);
            acquaintance.visited(person, person == one ? here : there, to);
        }
    }

    private Table table(int slot) {
        return slot == Seating.WAITING ? NOWHERE : plan.table(slot);
    }

    /** What all turns cost together, without the change tried and without meeting again. */
    PlanScore score() {
        PlanScore score = PlanScore.ZERO;
        for (PlanState turn : turns) {
            score = score.plus(turn.score());
        }
        return score;
    }

    long allRepeats() {
        return repeats;
    }

    long allReturns() {
        return returns;
    }

    List<Seating> seatings() {
        List<Seating> seatings = new ArrayList<>();
        for (PlanState turn : turns) {
            seatings.add(turn.seating());
        }
        return seatings;
    }
}
