package org.palmares.api.event.folder;

import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Team;
import org.palmares.engine.jury.Mentor;

/** A session that a mentor held with a team: whoever did does not judge that team. */
public record MentorSession(Id<Mentor> mentor, Id<Team> team, Place place) {
    public MentorSession {
        Objects.requireNonNull(mentor, "mentor");
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(place, "place");
    }
}
