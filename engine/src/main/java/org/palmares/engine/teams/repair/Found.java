package org.palmares.engine.teams.repair;

import java.util.Comparator;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.Seating;

/** A plan that a search came across, with how many people it moves. */
record Found(int moved, PlanScore score, Seating seating) {
    static Found of(Course course) {
        return new Found(course.moved(), course.score(), course.seating());
    }

    /** By how near plans come to an aim; the fewer moves among equal ones. */
    static Comparator<Found> by(Aim aim) {
        return Comparator.<Found>comparingLong(found -> found.score.hard())
                .thenComparingLong(found -> found.score.strong() + aim.price() * found.moved)
                .thenComparingLong(found -> found.score.soft())
                .thenComparingInt(Found::moved);
    }
}
