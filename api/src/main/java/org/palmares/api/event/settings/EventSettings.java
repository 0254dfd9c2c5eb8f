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
        Event event,
        TeamSettings teams,
        List<ConstraintSetting> constraints,
        SearchSettings search,
        List<Problem> notices) {
    public EventSettings {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(teams, "teams");
        constraints = List.copyOf(constraints);
        Objects.requireNonNull(search, "search");
        notices = List.copyOf(notices);
    }

    public EventSettings withEvent(Event other) {
        return new EventSettings(other, teams, constraints, search, notices);
    }

    public EventSettings withTeams(TeamSettings other) {
        return new EventSettings(event, other, constraints, search, notices);
    }

    public EventSettings withConstraints(List<ConstraintSetting> others) {
        return new EventSettings(event, teams, others, search, notices);
    }

    public EventSettings withSearch(SearchSettings other) {
        return new EventSettings(event, teams, constraints, other, notices);
    }
}
