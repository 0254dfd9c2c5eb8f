package org.palmares.engine.scoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Submission;

/**
 * What the other method would give, for the jury to see; it decides nothing.
 *
 * @param entries by rank, then id
 * @param disagreesFrom the first rank down to which the two methods do not retain the same entries; empty when they
 *     agree throughout
 */
public record BesideRanking(RankingMethod method, List<Entry> entries, OptionalInt disagreesFrom) {
    /** An entry in the other method's ranking. */
    public record Entry(Id<Submission> submission, int rank, Points points) {
        public Entry {
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(points, "points");
        }
    }

    public BesideRanking {
        Objects.requireNonNull(method, "method");
        entries = List.copyOf(entries);
        Objects.requireNonNull(disagreesFrom, "disagreesFrom");
    }

    /** Where it ranks a submission; empty where it does not. */
    public Optional<Entry> find(Id<Submission> submission) {
        return entries.stream()
                .filter(entry -> entry.submission().equals(submission))
                .findFirst();
    }
}
