package org.palmares.api.event.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Problem;

/**
 * Everything that one {@code event.yaml} says.
 *
 * @param constraints of the formation, in the order of the file
 * @param rotations one for each rotation of the event, in its order
 * @param livePitches which pitched projects live; empty: all of them
 * @param contacts who hears appeals, and the data protection officer
 * @param names how people appear in documents that others read; empty: as each document does by itself
 * @param notices features that are not built yet (asked: a command ends with 1), and remarks
 * @param awards from marks to prizes, and after
 */
public record EventSettings(
        Event event,
        TeamSettings teams,
        List<ConstraintSetting> constraints,
        List<RotationSetting> rotations,
        Optional<LivePitches> livePitches,
        Contacts contacts,
        Optional<NameStyle> names,
        SearchSettings search,
        List<Problem> notices,
        AwardSettings awards) {
    public EventSettings {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(teams, "teams");
        constraints = List.copyOf(constraints);
        rotations = List.copyOf(rotations);
        Objects.requireNonNull(livePitches, "livePitches");
        Objects.requireNonNull(contacts, "contacts");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(search, "search");
        notices = List.copyOf(notices);
        Objects.requireNonNull(awards, "awards");
    }

    /** The same for another event. */
    public EventSettings withEvent(Event other) {
        return new EventSettings(
                other, teams, constraints, rotations, livePitches, contacts, names, search, notices, awards);
    }

    /** The same with teams formed otherwise. */
    public EventSettings withTeams(TeamSettings other) {
        return new EventSettings(
                event, other, constraints, rotations, livePitches, contacts, names, search, notices, awards);
    }

    /** The same with other constraints of the formation. */
    public EventSettings withConstraints(List<ConstraintSetting> others) {
        return new EventSettings(
                event, teams, others, rotations, livePitches, contacts, names, search, notices, awards);
    }

    /** The same, searched otherwise. */
    public EventSettings withSearch(SearchSettings other) {
        return new EventSettings(
                event, teams, constraints, rotations, livePitches, contacts, names, other, notices, awards);
    }
}
