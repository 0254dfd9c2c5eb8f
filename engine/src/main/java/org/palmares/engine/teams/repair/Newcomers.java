package org.palmares.engine.teams.repair;

import java.util.Optional;

/** Gives newcomers the seats that are free, one after the other, each the best for the plan as it stands. */
final class Newcomers {
    private static final Aim STAY = Aim.point(0);

    private Newcomers() {}

    static void seat(Course course) {
        for (int person : course.situation().newcomers()) {
            best(course, person).ifPresent(step -> {
                course.attempt(step, STAY);
                course.apply();
            });
        }
    }

    private static Optional<Step> best(Course course, int person) {
        Optional<Step> best = Optional.empty();
        long hard = 0;
        long strong = 0;
        long soft = 0;
        for (int slot = 0; slot < course.situation().request().slots().size(); slot++) {
            Step step = Step.move(person, slot);
            if (course.attempt(step, STAY) && (best.isEmpty() || isBetter(course, hard, strong, soft))) {
                best = Optional.of(step);
                hard = course.triedHard();
                strong = course.triedStrong(STAY);
                soft = course.triedSoft();
            }
        }
        return best;
    }

    private static boolean isBetter(Course course, long hard, long strong, long soft) {
        if (course.triedHard() != hard) {
            return course.triedHard() < hard;
        }
        long now = course.triedStrong(STAY);
        return now < strong || now == strong && course.triedSoft() < soft;
    }
}
