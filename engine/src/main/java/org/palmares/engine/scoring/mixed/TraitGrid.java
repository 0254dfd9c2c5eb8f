package org.palmares.engine.scoring.mixed;

import java.util.Arrays;

/**
 * What a juror may be like, before any mark is seen: how much more or less the marks scatter than those of others, and
 * how wide a scale the juror uses; both log-normal around 1, on a grid of points.
 */
final class TraitGrid {
    private static final int SPREADS = 11;
    private static final int SLOPES = 7;
    private static final double REACH = 2.75;

    final int size;
    final double[] precision;
    final double[] slope;
    final double[] logPrior;

    /** A grid where the logarithms of spreads and slopes have these standard deviations, at least 0. */
    TraitGrid(double ofSpread, double ofSlope) {
        double[] spreads = normal(ofSpread > 0 ? SPREADS : 1);
        double[] slopes = normal(ofSlope > 0 ? SLOPES : 1);
        size = spreads.length * slopes.length;
        precision = new double[size];
        slope = new double[size];
        logPrior = new double[size];
        double[] priorOfSpread = logDensities(spreads);
        double[] priorOfSlope = logDensities(slopes);
        for (int node = 0; node < size; node++) {
            int first = node / slopes.length;
            int second = node % slopes.length;
            precision[node] = StrictMath.exp(-2 * ofSpread * spreads[first]);
            slope[node] = StrictMath.exp(ofSlope * slopes[second]);
            logPrior[node] = priorOfSpread[first] + priorOfSlope[second];
        }
    }

    /** Evenly spaced standard scores. */
    private static double[] normal(int count) {
        double[] scores = new double[count];
        for (int at = 0; at < count && count > 1; at++) {
            scores[at] = REACH * (2.0 * at / (count - 1) - 1);
        }
        return scores;
    }

    private static double[] logDensities(double[] scores) {
        double[] densities =
                Arrays.stream(scores).map(score -> -score * score / 2).toArray();
        double sum = Arrays.stream(densities).map(StrictMath::exp).sum();
        return Arrays.stream(densities)
                .map(density -> density - StrictMath.log(sum))
                .toArray();
    }
}
