package org.palmares.engine.jury;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Id;

/**
 * Someone who helps teams without being of them.
 *
 * @param expertise fields; none: any
 * @param sessions how many sessions the mentor has time for, at least 0
 */
public record Mentor(Id<Mentor> id, List<Id<Category>> expertise, int sessions) {
    public Mentor {
        Objects.requireNonNull(id, "id");
        expertise = List.copyOf(expertise);
        if (sessions < 0) {
            throw new IllegalArgumentException("sessions must be at least 0, found: " + sessions);
        }
    }
}
