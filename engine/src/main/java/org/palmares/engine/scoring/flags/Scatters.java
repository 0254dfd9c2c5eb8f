package org.palmares.engine.scoring.flags;

import java.util.Optional;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * How far a juror's points scatter around what entries and jurors explain: the squares of the juror's rests over the
 * share that the fit leaves them [1], with the interval of a variance of so many degrees of freedom.
 *
 * <p>[1] F. E. Grubbs, "On estimating precision of measuring instruments and product variability", Journal of the American
 * Statistical Association 43, 1948, of which this is the form for sheets that miss.
 */
final class Scatters {
    private static final double TAIL = 0.025;

    private final MarkedSheets sheets;
    private final double[] rests;
    private final double[] kept;

    Scatters(MarkedSheets sheets, AdditiveFit fit) {
        this.sheets = sheets;
        this.rests = fit.rests(sheets.points.values);
        this.kept = fit.kept();
    }

    /** Points; empty where less than one of the juror's rests is free. */
    Optional<Interval> of(int juror) {
        double squares = 0;
        double freedom = 0;
        for (int cell : sheets.of(juror)) {
            squares += rests[cell] * rests[cell];
            freedom += kept[cell];
        }
        return freedom < 1 ? Optional.empty() : Optional.of(interval(squares, freedom));
    }

    private static Interval interval(double squares, double freedom) {
        ChiSquaredDistribution chi = new ChiSquaredDistribution(freedom);
        return new Interval(
                StrictMath.sqrt(squares / freedom),
                StrictMath.sqrt(squares / chi.inverseCumulativeProbability(1 - TAIL)),
                StrictMath.sqrt(squares / chi.inverseCumulativeProbability(TAIL)));
    }
}
