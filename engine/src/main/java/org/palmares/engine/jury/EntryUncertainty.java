package org.palmares.engine.jury;

import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Submission;

/**
 * What a ranking knows of an entry's place.
 *
 * @param points as estimated
 * @param sd the standard deviation of that estimate, in points, at least 0
 * @param rankLow the best rank of its interval, at least 1
 * @param rankHigh the worst rank of its interval, no less than the best
 * @param readings score sheets that the estimate rests on, at least 1
 */
public record EntryUncertainty(
        Id<Submission> submission, double points, double sd, int rankLow, int rankHigh, int readings) {
    public EntryUncertainty {
        Objects.requireNonNull(submission, "submission");
        Require.that(Double.isFinite(points), "points must be finite", points);
        Require.that(Double.isFinite(sd) && sd >= 0, "sd must be finite and at least 0", sd);
        Require.that(rankLow >= 1 && rankHigh >= rankLow, "ranks must be 1 or more, the best first", rankLow);
        Require.that(readings >= 1, "readings must be at least 1", readings);
    }

    /** Whether the entry may stand on either side of a line drawn after some rank. */
    public boolean crosses(int line) {
        return rankLow <= line && rankHigh > line;
    }
}
