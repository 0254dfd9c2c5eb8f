package org.palmares.engine.scoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;

/**
 * How an entry stands to those within the round's margin of its points: with the same points, where it has none.
 *
 * @param rankOnPoints its rank before any tie-break
 * @param samePoints the others of its tie group
 * @param separatedBy the tie-break criteria that separated it from some of them, in the order in which they were asked
 * @param exAequo the others that nothing separated from it: they share its rank
 * @param castBy whose casting vote separated it from some of them, after the criteria
 */
public record Tie(
        int rankOnPoints,
        List<Id<Submission>> samePoints,
        List<Id<Criterion>> separatedBy,
        List<Id<Submission>> exAequo,
        Optional<Id<Juror>> castBy) {
    public Tie {
        samePoints = List.copyOf(samePoints);
        separatedBy = List.copyOf(separatedBy);
        exAequo = List.copyOf(exAequo);
        Objects.requireNonNull(castBy, "castBy");
    }
}
