package org.palmares.engine.scoring;

import java.util.List;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;

/**
 * How an entry stands to those with exactly the same points.
 *
 * @param rankOnPoints its rank before any tie-break
 * @param samePoints the others with the same points
 * @param separatedBy the tie-break criteria that separated it from some of them, in the order in which they were asked
 * @param exAequo the others that no criterion separated from it: they share its rank
 */
public record Tie(
        int rankOnPoints,
        List<Id<Submission>> samePoints,
        List<Id<Criterion>> separatedBy,
        List<Id<Submission>> exAequo) {
    public Tie {
        samePoints = List.copyOf(samePoints);
        separatedBy = List.copyOf(separatedBy);
        exAequo = List.copyOf(exAequo);
    }
}
