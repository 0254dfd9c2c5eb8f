package org.palmares.api.event.settings;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Problem;

/**
 * Everything that one {@code event.yaml} says.
 *
 * @param constraints of the formation, in the order of the file
 * @param notices features that are not built yet (asked: a command ends with 1), and remarks
 */
public record EventSettings(
        Event event, List<ConstraintSetting> constraints, SearchSettings search, List<Problem> notices) {
    public EventSettings {
        Objects.requireNonNull(event, "event");
        constraints = List.copyOf(constraints);
        Objects.requireNonNull(search, "search");
        notices = List.copyOf(notices);
    }
}
