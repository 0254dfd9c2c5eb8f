package org.palmares.engine.teams.repair;

/** Sends home whoever moved for nothing, alone or in a change of places, until every move is worth it. */
final class Tidying {
    private Tidying() {}

    static void tidy(Course course, Aim aim) {
        boolean again = true;
        while (again) {
            again = false;
            for (int person = 0; person < course.situation().people(); person++) {
                again |= isAway(course, person) && (goesHome(course, aim, person) || changesBack(course, aim, person));
            }
        }
    }

    private static boolean isAway(Course course, int person) {
        return course.situation().countsAsMove(person)
                && course.slotOf(person) != course.situation().home(person);
    }

    private static boolean goesHome(Course course, Aim aim, int person) {
        return apply(course, aim, Step.move(person, course.situation().home(person)));
    }

    /** With one who sits in the person's home and may take the place that becomes free. */
    private static boolean changesBack(Course course, Aim aim, int person) {
        int home = course.situation().home(person);
        for (int other = 0; other < course.situation().people(); other++) {
            if (course.slotOf(other) == home && apply(course, aim, Step.swap(person, other))) {
                return true;
            }
        }
        return false;
    }

    private static boolean apply(Course course, Aim aim, Step step) {
        boolean worthIt = course.attempt(step, aim) && course.triedMoves() <= 0 && course.triedImproves(aim);
        if (worthIt) {
            course.apply();
        }
        return worthIt;
    }
}
