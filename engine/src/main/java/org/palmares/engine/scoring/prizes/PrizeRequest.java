package org.palmares.engine.scoring.prizes;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Ranking;

/**
 * What prizes are allocated from.
 *
 * @param prizes in the order in which they are given, the greatest first
 * @param rankings the rankings that exist, by round
 * @param categories by entry; an entry without one wins no prize of a category
 * @param finalists who may win a prize of the finalists
 * @param exclusions who may not win, with the reason
 * @param mostPerEntry how many prizes one entry may win in all, at least 1
 */
public record PrizeRequest(
        List<Prize> prizes,
        SortedMap<Id<Round>, Ranking> rankings,
        SortedMap<Id<Submission>, Id<Category>> categories,
        List<Id<Submission>> finalists,
        List<Exclusion> exclusions,
        int mostPerEntry) {
    /**
     * An entry that may not win.
     *
     * @param prize the prize that it may not win; empty for all
     */
    public record Exclusion(Id<Submission> submission, Optional<Id<Prize>> prize, Text reason) {
        public Exclusion {
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(prize, "prize");
            Objects.requireNonNull(reason, "reason");
        }

        boolean bars(Id<Submission> entry, Id<Prize> from) {
            return submission.equals(entry) && prize.map(from::equals).orElse(true);
        }
    }

    public PrizeRequest {
        prizes = List.copyOf(prizes);
        rankings = Collections.unmodifiableSortedMap(new TreeMap<>(rankings));
        categories = Collections.unmodifiableSortedMap(new TreeMap<>(categories));
        finalists = List.copyOf(finalists);
        exclusions = List.copyOf(exclusions);
        if (mostPerEntry < 1) {
            throw new IllegalArgumentException("mostPerEntry must be at least 1, found: " + mostPerEntry);
        }
    }
}
