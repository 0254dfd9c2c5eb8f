package org.palmares.engine.teams.repair;

import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;

/**
 * One line of the list to announce.
 *
 * @param from the published team, empty for somebody who had none
 * @param to the team from now on, empty for somebody who waits for a seat
 * @param reason in words that everyone may read; never who is kept apart, never an attribute
 */
public record Change(Id<Participant> person, Kind kind, Optional<Id<Team>> from, Optional<Id<Team>> to, Text reason) {
    /** Why somebody stands on the list. */
    public enum Kind {
        /** Had a team, and goes to another one. */
        MOVES,
        /** Had no team, and has one now. */
        JOINS,
        /** Had a team that is closed. */
        TEAM_CLOSED,
        /** Keeps their team, and helps another one for some hours. */
        HELPS,
        /** No seat is free. */
        WAITS
    }

    public Change {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(reason, "reason");
    }
}
