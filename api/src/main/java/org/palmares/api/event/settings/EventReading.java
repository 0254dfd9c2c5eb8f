package org.palmares.api.event.settings;

import java.util.List;
import org.palmares.engine.domain.Problem;

/** What came of reading an event file. */
public sealed interface EventReading {
    /** The file holds. */
    record Ready(EventSettings settings) implements EventReading {}

    /**
     * The file does not hold.
     *
     * @param problems all of them, at least one an error, in the order of the lines
     */
    record Refused(List<Problem> problems) implements EventReading {
        public Refused {
            problems = List.copyOf(problems);
            if (!Problem.Severity.ERROR.isAmong(problems)) {
                throw new IllegalArgumentException("a refusal needs an error, found: " + problems);
            }
        }
    }
}
