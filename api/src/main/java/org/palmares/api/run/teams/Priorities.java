package org.palmares.api.run.teams;

import org.palmares.api.event.settings.ConstraintSetting;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.Priority;

/** How strongly a constraint is asked for, as people say it. */
public final class Priorities {
    private static final Text HARD = new Text("impérative", "hard");
    private static final Text STRONG = new Text("forte", "strong");
    private static final Text SOFT = new Text("souple", "soft");

    private Priorities() {}

    /** The engine's priority for what an event file says. */
    public static Priority of(ConstraintSetting.Priority said) {
        return switch (said) {
            case HARD -> Priority.HARD;
            case STRONG -> Priority.STRONG;
            case SOFT -> Priority.SOFT;
        };
    }

    public static Text label(Priority priority) {
        return switch (priority) {
            case HARD -> HARD;
            case STRONG -> STRONG;
            case SOFT -> SOFT;
        };
    }
}
