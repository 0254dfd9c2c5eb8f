package org.palmares.api.event.settings;

import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Place;

/**
 * What an event file says of its teams besides their size and their constraints.
 *
 * @param waitingList whether people beyond the seats are expected to wait
 * @param proposals how many proposals are compared, at least 1
 * @param mostTeams how many teams a person may be in, their own included, at least 1
 * @param sizesAt where the file lists the teams that have a size of their own
 */
public record TeamSettings(
        Formation formation,
        Combine combine,
        boolean waitingList,
        int proposals,
        int mostTeams,
        Optional<Place> sizesAt) {
    /** How teams come about. */
    public enum Formation {
        /** Everybody is placed; teams that stand already are completed. */
        ASSIGNED,
        /** Teams come as they are; nobody joins them. */
        SELF_FORMED,
        /** The topics that people brought make the teams, their owners in them; everybody else is placed around them. */
        OWNERS,
        /** Teams come as they are and are completed; whoever has none is placed. */
        MIXED
    }

    /** How the costs of teams add up to that of a plan. */
    public enum Combine {
        SUM,
        WORST_FIRST
    }

    public TeamSettings {
        Objects.requireNonNull(formation, "formation");
        Objects.requireNonNull(combine, "combine");
        Objects.requireNonNull(sizesAt, "sizesAt");
        if (proposals < 1 || mostTeams < 1) {
            throw new IllegalArgumentException(
                    "proposals and mostTeams must be at least 1, found: " + proposals + ", " + mostTeams);
        }
    }

    public TeamSettings withFormation(Formation other) {
        return new TeamSettings(other, combine, waitingList, proposals, mostTeams, sizesAt);
    }

    public TeamSettings withProposals(int number) {
        return new TeamSettings(formation, combine, waitingList, number, mostTeams, sizesAt);
    }
}
