package org.palmares.engine.teams.rotation;

import java.util.List;
import org.palmares.engine.domain.Dice;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.kernel.Freedom;

/**
 * The changes that a search of rotations tries, drawn at random: at one turn two people change places, often of one
 * role, or one goes to another table where sizes leave the choice. Nothing that a request forbids is ever tried.
 */
final class TurnMoves {
    private static final int MOVE_PERCENT = 10;
    private static final int SAME_ROLE = MOVE_PERCENT + 45;
    private static final int KINDS = 100;

    private final FormationRequest perTurn;
    private final int turns;
    private final Freedom freedom;
    private final boolean sizesVary;

    TurnMoves(RotationRequest request, Freedom freedom) {
        this.perTurn = request.perTurn();
        this.turns = request.turns();
        this.freedom = freedom;
        this.sizesVary = perTurn.slots().stream()
                .anyMatch(slot -> slot.size().min() < slot.size().max());
    }

    /** Tries a random change; false when the draw was not allowed and nothing was tried. */
    boolean tryOne(TurnsState state, Dice dice) {
        int turn = dice.below(turns);
        int kind = dice.below(KINDS);
        int person = any(freedom.people(), dice);
        if (kind < MOVE_PERCENT && sizesVary) {
            return tryMove(state, turn, person, any(freedom.slots().get(person), dice));
        }
        List<Integer> mates = kind < SAME_ROLE ? freedom.mates().get(person) : freedom.people();
        return trySwap(state, turn, person, any(mates, dice));
    }

    /** What a random change usually changes on soft constraints, at least 1. */
    long usualSoftChange(TurnsState state, Dice dice) {
        long sum = 0;
        long changes = 0;
        for (int at = 0; at < SearchControl.STRIDE; at++) {
            if (tryOne(state, dice) && state.soft() != 0) {
                sum += Math.abs(state.soft());
                changes++;
            }
        }
        return Math.max(1, sum / Math.max(1, changes));
    }

    private static int any(List<Integer> list, Dice dice) {
        return list.get(dice.below(list.size()));
    }

    private static boolean tryMove(TurnsState state, int turn, int person, int slot) {
        int here = state.slotOf(turn, person);
        boolean allowed = here != slot && here != Seating.WAITING;
        if (allowed) {
            state.tryMove(turn, person, slot);
        }
        return allowed;
    }

    private boolean trySwap(TurnsState state, int turn, int person, int mate) {
        int here = state.slotOf(turn, person);
        int there = state.slotOf(turn, mate);
        boolean allowed = here != there && mayTake(person, there) && mayTake(mate, here);
        if (allowed) {
            state.trySwap(turn, person, mate);
        }
        return allowed;
    }

    private boolean mayTake(int person, int slot) {
        return slot == Seating.WAITING || perTurn.admits(slot, person);
    }
}
