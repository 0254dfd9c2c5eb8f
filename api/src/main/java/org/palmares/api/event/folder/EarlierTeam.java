package org.palmares.api.event.folder;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;

/**
 * People who were in one team before, from {@code met.csv}; whether they come again is known only with the roster.
 *
 * @param members each once, in the order of the file
 * @param place the first line of the team
 */
public record EarlierTeam(List<Id<Participant>> members, Place place) {
    public EarlierTeam {
        members = List.copyOf(members);
        Objects.requireNonNull(place, "place");
    }

    /** How many pairs of people met in it. */
    long pairs() {
        return (long) members.size() * (members.size() - 1) / 2;
    }
}
