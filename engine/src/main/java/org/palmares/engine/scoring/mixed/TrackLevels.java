package org.palmares.engine.scoring.mixed;

import java.util.Arrays;
import java.util.List;

/**
 * How far the levels of tracks lie apart, entries and jurors being drawn at random: estimates and their covariances by
 * Henderson's equations [1] at the variances of {@link Reml}. Immutable, thread-safe.
 *
 * <p>[1] C. R. Henderson, "Best linear unbiased estimation and prediction under a selection model", Biometrics 31, 1975.
 */
public final class TrackLevels {
    /** Of the variance of all marks; equations need something where the marks support nothing. */
    private static final double LEAST = 1e-6;

    private final double[] levels;
    private final double[][] covariances;

    private TrackLevels(double[] levels, double[][] covariances) {
        this.levels = levels;
        this.covariances = covariances;
    }

    /**
     * The levels of these marks' tracks.
     *
     * @throws ArithmeticException if nothing varies
     */
    public static TrackLevels of(CrossedMarks marks) {
        VarianceComponents found = Reml.fit(marks).variances();
        double least = LEAST * Reml.variance(marks.values);
        CrossedEquations equations = new CrossedSystem(marks)
                .equations(
                        Precisions.equal(marks.jurors, Math.max(least, found.residual())),
                        1 / Math.max(least, found.entry()),
                        1 / Math.max(least, found.juror()));
        return new TrackLevels(equations.solve(marks.values).tracks, equations.trackCovariances());
    }

    /**
     * The sum of the levels, each so many times.
     *
     * @param times one number per track
     */
    public double combined(List<Double> times) {
        double sum = 0;
        for (int track = 0; track < levels.length; track++) {
            sum += times.get(track) * levels[track];
        }
        return sum;
    }

    /** The standard error of {@link #combined}. */
    public double error(List<Double> times) {
        double[] row = new double[levels.length];
        Arrays.setAll(row, one -> {
            double sum = 0;
            for (int other = 0; other < levels.length; other++) {
                sum += times.get(other) * covariances[one][other];
            }
            return times.get(one) * sum;
        });
        return StrictMath.sqrt(Arrays.stream(row).sum());
    }
}
