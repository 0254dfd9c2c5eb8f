package org.palmares.engine.teams.repair;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.Table;

/**
 * Mends the teams in which a hard constraint is broken, one after the other: each time the best step into or out of the
 * team, a change of places only where none of these helps. For one thread.
 */
final class Mending {
    private final Course course;
    private final Aim aim;
    private final Evaluator evaluator;
    private Optional<Step> best = Optional.empty();
    private long bestHard;
    private long bestStrong;
    private long bestSoft;

    private Mending(Course course, Aim aim) {
        this.course = course;
        this.aim = aim;
        this.evaluator = course.situation().evaluator();
    }

    /** Goes on as long as hard cost falls. */
    static void mend(Course course, Aim aim) {
        Mending mending = new Mending(course, aim);
        long before = Long.MAX_VALUE;
        while (course.score().hard() > 0 && course.score().hard() < before) {
            before = course.score().hard();
            mending.round();
        }
    }

    private void round() {
        for (int slot = 0; slot < course.situation().request().slots().size(); slot++) {
            while (isBroken(slot) && mend(slot)) {
                course.attempt(best.orElseThrow(), aim);
                course.apply();
            }
        }
    }

    private boolean isBroken(int slot) {
        Table table = new Table(slot, course.situation().start().topics().get(slot));
        members(slot).forEach(table::add);
        return evaluator.ofTeam(table).hard() > 0;
    }

    private List<Integer> members(int slot) {
        return IntStream.range(0, course.situation().people())
                .filter(person -> course.slotOf(person) == slot)
                .boxed()
                .toList();
    }

    /** Finds the step that lowers hard cost most for its moves; false when none does. */
    private boolean mend(int slot) {
        best = Optional.empty();
        List<Integer> members = members(slot);
        int slots = course.situation().request().slots().size();
        int people = course.situation().people();
        for (int person = 0; person < people; person++) {
            consider(Step.move(person, slot));
        }
        for (int member : members) {
            for (int to = 0; to < slots; to++) {
                consider(Step.move(member, to));
            }
        }
        if (best.isEmpty()) {
            for (int member : members) {
                for (int person = 0; person < people; person++) {
                    consider(Step.swap(member, person));
                }
            }
        }
        return best.isPresent();
    }

    private void consider(Step step) {
        if (course.attempt(step, aim) && course.triedHard() < 0 && isBetter()) {
            best = Optional.of(step);
            bestHard = course.triedHard();
            bestStrong = course.triedStrong(aim);
            bestSoft = course.triedSoft();
        }
    }

    private boolean isBetter() {
        if (best.isEmpty() || course.triedHard() != bestHard) {
            return best.isEmpty() || course.triedHard() < bestHard;
        }
        long strong = course.triedStrong(aim);
        return strong < bestStrong || strong == bestStrong && course.triedSoft() < bestSoft;
    }
}
