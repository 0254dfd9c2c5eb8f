package org.palmares.engine.jury.timetable;

import java.util.Comparator;
import org.palmares.engine.domain.Require;

/**
 * What is wrong with an arrangement, each at least 0; less is better, and a hard unit outweighs any number of strong
 * ones, a strong unit any number of soft ones.
 *
 * @param hard people who would be in two places at once, and jurors missing to the quorum, as far as
 *     so many are awaited
 * @param strong jurors missing to those awaited
 * @param soft {@value #LATER} for each slot beyond the fewest, and one for each pitch elsewhere than drawn or announced
 */
public record TimetableScore(long hard, long strong, long soft) implements Comparable<TimetableScore> {
    /** Nothing is wrong. */
    public static final TimetableScore ZERO = new TimetableScore(0, 0, 0);

    /** Ending one slot later is as bad as so many pitches elsewhere. */
    static final long LATER = 100;

    private static final Comparator<TimetableScore> ORDER = Comparator.comparingLong(TimetableScore::hard)
            .thenComparingLong(TimetableScore::strong)
            .thenComparingLong(TimetableScore::soft);

    public TimetableScore {
        Require.that(
                hard >= 0 && strong >= 0 && soft >= 0, "costs must not be negative", hard + " " + strong + " " + soft);
    }

    @Override
    public int compareTo(TimetableScore other) {
        return ORDER.compare(this, other);
    }
}
