package org.palmares.api.run;

import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.Priority;

/** How strongly a constraint is asked for, as people say it. */
final class Priorities {
    private static final Text HARD = new Text("impérative", "hard");
    private static final Text STRONG = new Text("forte", "strong");
    private static final Text SOFT = new Text("souple", "soft");

    private Priorities() {}

    static Text label(Priority priority) {
        return switch (priority) {
            case HARD -> HARD;
            case STRONG -> STRONG;
            case SOFT -> SOFT;
        };
    }
}
