package org.palmares.api.run;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Team;

/**
 * A submission with the team that stands behind it.
 *
 * @param versions what was handed in, the earliest first; at least one
 * @param team the team, once teams are known and one matches
 * @param members the team's members
 */
public record Entry(List<Submission> versions, Optional<Team> team, List<Participant> members) {
    public Entry {
        versions = List.copyOf(versions);
        Objects.requireNonNull(team, "team");
        members = List.copyOf(members);
    }

    public Id<Submission> id() {
        return latest().id();
    }

    /** The version that counts. */
    public Submission latest() {
        return versions.get(versions.size() - 1);
    }
}
