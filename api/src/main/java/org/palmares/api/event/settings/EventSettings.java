package org.palmares.api.event.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Problem;

/**
 * Everything that one {@code event.yaml} says.
 *
 * @param formation from participants to teams
 * @param jury the work of jurors and mentors
 * @param awards from marks to prizes, and after
 * @param contacts who hears appeals, and the data protection officer
 * @param names how people appear in documents that others read; empty: as each document does by itself
 * @param notices features that are not built yet (asked: a command ends with 1), and remarks
 */
public record EventSettings(
        Event event,
        FormationSettings formation,
        JurySettings jury,
        AwardSettings awards,
        Contacts contacts,
        Optional<NameStyle> names,
        List<Problem> notices) {
    public EventSettings {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(formation, "formation");
        Objects.requireNonNull(jury, "jury");
        Objects.requireNonNull(awards, "awards");
        Objects.requireNonNull(contacts, "contacts");
        Objects.requireNonNull(names, "names");
        notices = List.copyOf(notices);
    }

    /** The same for another event. */
    public EventSettings withEvent(Event other) {
        return new EventSettings(other, formation, jury, awards, contacts, names, notices);
    }

    /** The same where nobody judges, pitches or mentors. */
    public EventSettings withoutJury() {
        return new EventSettings(event, formation, JurySettings.NONE, awards, contacts, names, notices);
    }

    /** The same with teams formed otherwise. */
    public EventSettings withTeams(TeamSettings other) {
        return formedBy(formation.withTeams(other));
    }

    /** The same with other constraints of the formation. */
    public EventSettings withConstraints(List<ConstraintSetting> others) {
        return formedBy(formation.withConstraints(others));
    }

    /** The same, searched otherwise. */
    public EventSettings withSearch(SearchSettings other) {
        return formedBy(formation.withSearch(other));
    }

    private EventSettings formedBy(FormationSettings other) {
        return new EventSettings(event, other, jury, awards, contacts, names, notices);
    }
}
