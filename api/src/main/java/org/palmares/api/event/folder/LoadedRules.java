package org.palmares.api.event.folder;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Problem;

/** What came of loading what a committee needs of an event folder: its event file and its rules. */
public sealed interface LoadedRules {
    /** Both can be used. */
    record Ready(Event event, EventRules rules) implements LoadedRules {
        public Ready {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(rules, "rules");
        }
    }

    /** One of them cannot; at least one problem is an error. */
    record Refused(List<Problem> problems) implements LoadedRules {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
