package org.palmares.engine.scoring.flags;

import org.hipparchus.distribution.continuous.TDistribution;

/** An estimate, and from where to where it may well be: with 95 % chance. */
public record Interval(double estimate, double low, double high) {
    private static final double UPPER = 0.975;

    /** By Student's t. */
    static Interval ofStudent(double estimate, double error, double freedom) {
        double reach = error * new TDistribution(freedom).inverseCumulativeProbability(UPPER);
        return new Interval(estimate, estimate - reach, estimate + reach);
    }
}
