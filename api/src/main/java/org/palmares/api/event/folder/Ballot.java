package org.palmares.api.event.folder;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Vote;

/**
 * A line of {@code votes.csv}: one ballot, or several of a ballot box that were counted by hand.
 *
 * @param badge who voted; empty for ballots of a box
 * @param count how many ballots, at least 1; 1 where there is a badge
 * @param at when, if it is said
 */
public record Ballot(
        Id<Vote> vote,
        Optional<String> badge,
        Id<Submission> submission,
        int count,
        Optional<Instant> at,
        Place place) {
    public Ballot {
        Objects.requireNonNull(vote, "vote");
        Objects.requireNonNull(badge, "badge");
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(place, "place");
        if (count < 1 || badge.isPresent() && count > 1) {
            throw new IllegalArgumentException("count must be at least 1, and 1 for a badge, found: " + count);
        }
    }
}
