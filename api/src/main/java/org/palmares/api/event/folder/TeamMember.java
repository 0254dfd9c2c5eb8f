package org.palmares.api.event.folder;

import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Team;

/** One line of {@code teams.csv}; whether the person exists is known only with the roster. */
public record TeamMember(Id<Team> team, Id<Participant> participant, Place place) {
    public TeamMember {
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(place, "place");
    }
}
