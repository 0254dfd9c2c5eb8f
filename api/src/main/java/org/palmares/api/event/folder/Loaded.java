package org.palmares.api.event.folder;

import java.util.List;
import org.palmares.engine.domain.Problem;

/** What came of loading an event folder. */
public sealed interface Loaded {
    /** Everything in the folder could be read. */
    record Ready(EventInput input) implements Loaded {}

    /**
     * Something in the folder cannot be used.
     *
     * @param problems all of them, at least one an error, by file and line
     */
    record Refused(List<Problem> problems) implements Loaded {
        public Refused {
            problems = List.copyOf(problems);
            if (!Problem.Severity.ERROR.isAmong(problems)) {
                throw new IllegalArgumentException("a refusal needs an error, found: " + problems);
            }
        }
    }
}
