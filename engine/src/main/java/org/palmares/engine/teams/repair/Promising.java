package org.palmares.engine.teams.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.palmares.engine.domain.Dice;

/**
 * The steps that would better a plan most for the moves that they cost, the best first: all steps are tried where that
 * fits the budget, otherwise as many as fit are drawn. For one thread.
 */
final class Promising {
    private static final int MOST_KEPT = 4_096;

    /** What a step gains; a step without a move comes before all, a swap must gain twice what one move does. */
    private record Gain(Step step, long hard, long strong, long soft) {
        private static final Comparator<Gain> BEST_FIRST = Comparator.comparingLong(Gain::hard)
                .thenComparingLong(Gain::strong)
                .thenComparingLong(Gain::soft)
                .thenComparing(
                        Gain::step,
                        Comparator.comparingInt(Step::person)
                                .thenComparingInt(Step::to)
                                .thenComparingInt(Step::other));

        static Gain of(Course course, Step step, Aim aim) {
            long per = course.triedMoves() <= 0 ? 4 : course.triedMoves() == 1 ? 2 : 1;
            return new Gain(step, per * course.triedHard(), per * course.triedStrong(aim), per * course.triedSoft());
        }
    }

    private final Course course;
    private final Aim aim;
    private final PriorityQueue<Gain> kept = new PriorityQueue<>(Gain.BEST_FIRST.reversed());

    private Promising(Course course, Aim aim) {
        this.course = course;
        this.aim = aim;
    }

    /**
     * Steps from the plan as it stands.
     *
     * @param most how many steps may be tried
     */
    static List<Step> steps(Course course, Aim aim, long most, Dice dice) {
        Promising promising = new Promising(course, aim);
        int people = course.situation().people();
        int slots = course.situation().request().slots().size();
        long moves = (long) people * slots;
        long all = moves + (long) people * people / 2;
        if (all <= most) {
            promising.all(people, slots);
        } else if (slots > 0) {
            promising.drawn(people, slots, most, moves, all, dice);
        }
        return promising.inOrder();
    }

    private void all(int people, int slots) {
        for (int person = 0; person < people; person++) {
            if (course.situation().isFree(person)) {
                for (int slot = 0; slot < slots; slot++) {
                    consider(Step.move(person, slot));
                }
                for (int other = 0; other < person; other++) {
                    consider(Step.swap(person, other));
                }
            }
        }
    }

    private void drawn(int people, int slots, long most, long moves, long all, Dice dice) {
        for (long at = 0; at < most; at++) {
            int person = dice.below(people);
            boolean move = (dice.next() >>> 1) % all < moves;
            consider(move ? Step.move(person, dice.below(slots)) : Step.swap(person, dice.below(people)));
        }
    }

    private void consider(Step step) {
        if (course.attempt(step, aim) && course.triedImproves(aim)) {
            kept.add(Gain.of(course, step, aim));
            if (kept.size() > MOST_KEPT) {
                kept.remove();
            }
        }
    }

    private List<Step> inOrder() {
        List<Gain> gains = new ArrayList<>(kept);
        gains.sort(Gain.BEST_FIRST);
        return gains.stream().map(Gain::step).distinct().toList();
    }
}
