package org.palmares.api.run.gates;

import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.Obstacle;

/** What of a formation is for the organizer only: that there are people to keep apart, and whatever concerns them. */
public final class Withheld {
    private Withheld() {}

    public static boolean from(Constraint constraint) {
        return constraint.organizerOnly();
    }

    public static boolean from(Obstacle obstacle) {
        return obstacle.organizerOnly();
    }
}
