package org.palmares.engine.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A vote that is kept apart from the jury's marks.
 *
 * @param roles who votes where the voters are those of some roles; empty otherwise
 * @param phase in which it is open; empty: at any time
 * @param ownTeam whether people may vote for what their own team handed in
 */
public record Vote(
        Id<Vote> id, Text label, Voters voters, List<Id<Role>> roles, Optional<Id<Phase>> phase, boolean ownTeam) {
    /** Whose ballots count. */
    public enum Voters {
        /** Everybody who holds a badge, visitors too. */
        EVERYONE,
        /** Whoever takes part. */
        PARTICIPANTS,
        /** Participants of some roles. */
        ROLES
    }

    public Vote {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(voters, "voters");
        roles = List.copyOf(roles);
        Objects.requireNonNull(phase, "phase");
    }
}
