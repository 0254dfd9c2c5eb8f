package org.palmares.engine.scoring;

import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;

/**
 * An entry with its rank.
 *
 * @param rank competition rank (1, 1, 3), after the tie-break
 * @param part which connected part of the comparison it belongs to, from 1; see {@link Ranking#parts}
 * @param rankInPart its rank among the entries of that part
 * @param why what the points are made of
 */
public record RankedEntry(
        Id<Submission> submission, int rank, Points points, Tie tie, int part, int rankInPart, Explanation why) {
    public RankedEntry {
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(tie, "tie");
        Objects.requireNonNull(why, "why");
    }

    /** How many sheets count. */
    public int sheets() {
        return why.jurors().size();
    }
}
