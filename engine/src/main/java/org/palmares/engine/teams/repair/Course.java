package org.palmares.engine.teams.repair;

import java.util.Arrays;
import java.util.Optional;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.teams.Ending;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.kernel.PlanState;

/**
 * A plan on its way from the published one: tries steps, tells what they change for an aim, and counts who has moved.
 * For one thread.
 */
final class Course {
    private final Situation situation;
    private final SearchControl control;
    private final PlanState plan;
    private final int[] sizes;
    private final int[] movers;
    private final int[] placeOf;
    private int moved;
    private long hard;
    private long strong;
    private long soft;
    private Step tried = Step.move(0, 0);
    private int triedMoves;
    private long evaluations;

    Course(Situation situation, Seating seating, SearchControl control) {
        this.situation = situation;
        this.control = control;
        this.plan = situation.plan(seating);
        this.sizes = new int[situation.request().slots().size()];
        this.movers = new int[situation.people()];
        this.placeOf = new int[situation.people()];
        Arrays.fill(placeOf, -1);
        for (int person = 0; person < situation.people(); person++) {
            if (plan.slotOf(person) != Seating.WAITING) {
                sizes[plan.slotOf(person)]++;
            }
            note(person);
        }
        PlanScore score = plan.score();
        hard = score.hard();
        strong = score.strong();
        soft = score.soft();
    }

    Situation situation() {
        return situation;
    }

    Seating seating() {
        return plan.seating();
    }

    PlanScore score() {
        return new PlanScore(hard, strong, soft);
    }

    int slotOf(int person) {
        return plan.slotOf(person);
    }

    /** How many people who have a team sit elsewhere. */
    int moved() {
        return moved;
    }

    /** Number {@code at} of those who moved, in no particular but always the same order. */
    int mover(int at) {
        return movers[at];
    }

    long evaluations() {
        return evaluations;
    }

    /** Why the search should end now, if it should. */
    Optional<Ending> stopped() {
        return control.stop();
    }

    /** Tries a step; false when it is not allowed, or would move more people than the aim permits. */
    boolean attempt(Step step, Aim aim) {
        if (!(step.isSwap() ? maySwap(step.person(), step.other()) : mayMove(step.person(), step.to()))) {
            return false;
        }
        triedMoves = step.isSwap()
                ? movesOf(step.person(), slotOf(step.other())) + movesOf(step.other(), slotOf(step.person()))
                : movesOf(step.person(), step.to());
        if (triedMoves > 0 && moved + triedMoves > aim.mostMoved()) {
            return false;
        }
        tried = step;
        if (step.isSwap()) {
            plan.trySwap(step.person(), step.other());
        } else {
            plan.tryMove(step.person(), step.to());
        }
        evaluations++;
        return true;
    }

    /** How many more people the step tried would have moved. */
    int triedMoves() {
        return triedMoves;
    }

    long triedHard() {
        return plan.hard();
    }

    /** The change of strong costs by the step tried, with the price of its moves. */
    long triedStrong(Aim aim) {
        return plan.strong() + aim.price() * triedMoves;
    }

    long triedSoft() {
        return plan.soft();
    }

    /** Whether the step tried brings the plan nearer to the aim; of equally good plans the one with fewer moves is. */
    boolean triedImproves(Aim aim) {
        long priced = triedStrong(aim);
        long first = plan.hard() != 0 ? plan.hard() : priced != 0 ? priced : plan.soft();
        return first < 0 || first == 0 && triedMoves < 0;
    }

    /** Makes the step tried last. */
    void apply() {
        int person = tried.person();
        int from = slotOf(person);
        int to = tried.isSwap() ? slotOf(tried.other()) : tried.to();
        hard += plan.hard();
        strong += plan.strong();
        soft += plan.soft();
        plan.apply();
        count(from, tried.isSwap() ? 0 : -1);
        count(to, tried.isSwap() ? 0 : 1);
        note(person);
        if (tried.isSwap()) {
            note(tried.other());
        }
    }

    private void count(int slot, int by) {
        if (slot != Seating.WAITING) {
            sizes[slot] += by;
        }
    }

    private boolean mayMove(int person, int to) {
        return situation.isFree(person)
                && to != Seating.WAITING
                && slotOf(person) != to
                && (slotOf(person) != Seating.WAITING || hasSeat(to))
                && situation.request().admits(to, person);
    }

    /** Whether the slot has a seat for somebody who waits. */
    boolean hasSeat(int slot) {
        TeamSize size = situation.request().slots().get(slot).size();
        return sizes[slot] < size.max();
    }

    private boolean maySwap(int one, int other) {
        return situation.isFree(one)
                && situation.isFree(other)
                && slotOf(one) != slotOf(other)
                && mayTake(one, slotOf(other))
                && mayTake(other, slotOf(one));
    }

    /** Nobody who had a team waits for another to get one. */
    private boolean mayTake(int person, int slot) {
        return slot == Seating.WAITING
                ? situation.home(person) == Situation.NO_HOME
                : situation.request().admits(slot, person);
    }

    private int movesOf(int person, int to) {
        if (!situation.countsAsMove(person)) {
            return 0;
        }
        int home = situation.home(person);
        return (to == home ? 0 : 1) - (slotOf(person) == home ? 0 : 1);
    }

    /** Keeps the list of those who moved. */
    private void note(int person) {
        boolean away = situation.countsAsMove(person) && slotOf(person) != situation.home(person);
        if (away && placeOf[person] < 0) {
            placeOf[person] = moved;
            movers[moved++] = person;
        } else if (!away && placeOf[person] >= 0) {
            int last = movers[--moved];
            movers[placeOf[person]] = last;
            placeOf[last] = placeOf[person];
            placeOf[person] = -1;
        }
    }
}
