package org.palmares.engine.scoring.mixed;

/** Variances and covariances of effects once the marks are known. */
final class Uncertainty {
    /** Variance of each entry. */
    final double[] entries;

    /** Variance of each juror. */
    final double[] jurors;

    /** For each mark, the variance of what its juror gives to an entry of no difference: track and juror together. */
    final double[] givers;

    /** For each mark, the covariance of that with the entry. */
    final double[] between;

    Uncertainty(CrossedMarks marks) {
        entries = new double[marks.entries];
        jurors = new double[marks.jurors];
        givers = new double[marks.size()];
        between = new double[marks.size()];
    }
}
