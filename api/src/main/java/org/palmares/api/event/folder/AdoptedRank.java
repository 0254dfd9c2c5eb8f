package org.palmares.api.event.folder;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.deliberation.Hands;

/**
 * A line of {@code adopted.csv}: the rank that the jury gives an entry, and how it voted.
 *
 * @param group the topic or category, in a round that ranks them apart; empty where the entry is in one only
 * @param vote empty where no vote is recorded
 * @param reason empty where none is given
 */
public record AdoptedRank(
        Id<Round> round,
        Optional<String> group,
        Id<Submission> submission,
        int rank,
        Optional<Hands> vote,
        Optional<String> reason,
        Optional<Instant> at,
        Place place) {
    public AdoptedRank {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(vote, "vote");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(place, "place");
    }
}
