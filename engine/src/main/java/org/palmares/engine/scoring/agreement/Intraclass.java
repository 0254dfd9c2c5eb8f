package org.palmares.engine.scoring.agreement;

import java.util.Optional;
import org.hipparchus.distribution.continuous.FDistribution;

/**
 * The six intraclass correlations of Shrout and Fleiss [1] of a complete table, and the confidence intervals of the two
 * that are read most, at 95 %.
 *
 * <p>With mean squares B between units, J between raters, E of the rest, W within units, n units and k raters:
 * ICC(1,1) = (B − W) / (B + (k−1) W); ICC(2,1) = (B − E) / (B + (k−1) E + k (J − E) / n); ICC(3,1) = (B − E) / (B + (k−1)
 * E); of the mean of k raters: (B − W) / B, (B − E) / (B + (J − E) / n), (B − E) / B.
 *
 * <p>[1] P. E. Shrout, J. L. Fleiss, "Intraclass correlations: uses in assessing rater reliability", Psychological
 * Bulletin 86, 1979; the intervals are theirs, that of ICC(2,1) by Satterthwaite's approximation.
 *
 * @param oneWay ICC(1,1): each unit has raters of its own
 * @param agreement ICC(2,1): one rater of many, severity counts as disagreement
 * @param consistency ICC(3,1): one of these raters, severity does not count
 * @param oneWayMean ICC(1,k)
 * @param agreementMean ICC(2,k)
 * @param consistencyMean ICC(3,k)
 * @param agreementInterval of ICC(2,1)
 * @param consistencyInterval of ICC(3,1)
 */
public record Intraclass(
        double oneWay,
        double agreement,
        double consistency,
        double oneWayMean,
        double agreementMean,
        double consistencyMean,
        Interval agreementInterval,
        Interval consistencyInterval) {
    /** A confidence interval. */
    public record Interval(double low, double high) {}

    private static final double TAIL = 0.975;

    /**
     * Of a {@linkplain Ratings#isComplete complete} table.
     *
     * @return empty where the correlations or their intervals are not numbers: units do not vary at all, or nothing but
     *     units varies
     * @throws IllegalArgumentException if the table has gaps, fewer than two units or two raters
     */
    public static Optional<Intraclass> of(Ratings ratings) {
        TwoWay table = TwoWay.of(ratings);
        double units = table.meanSquareOfUnits();
        double rest = table.meanSquareOfRest();
        if (!(units > 0) || !(rest > 0)) {
            return Optional.empty();
        }
        int k = table.raters();
        double within = table.meanSquareWithinUnits();
        double severity = (table.meanSquareOfRaters() - rest) / table.units();
        double agreement = (units - rest) / (units + (k - 1) * rest + k * severity);
        return Optional.of(new Intraclass(
                (units - within) / (units + (k - 1) * within),
                agreement,
                (units - rest) / (units + (k - 1) * rest),
                (units - within) / units,
                (units - rest) / (units + severity),
                (units - rest) / units,
                agreementInterval(table, agreement),
                consistencyInterval(table)));
    }

    private static Interval consistencyInterval(TwoWay table) {
        double f = table.meanSquareOfUnits() / table.meanSquareOfRest();
        double k = table.raters();
        double unitFreedom = table.units() - 1.0;
        double restFreedom = unitFreedom * (k - 1);
        double low = f / quantile(unitFreedom, restFreedom);
        double high = f * quantile(restFreedom, unitFreedom);
        return new Interval((low - 1) / (low + k - 1), (high - 1) / (high + k - 1));
    }

    private static Interval agreementInterval(TwoWay table, double icc) {
        double n = table.units();
        double k = table.raters();
        double units = table.meanSquareOfUnits();
        double raters = table.meanSquareOfRaters();
        double rest = table.meanSquareOfRest();
        double a = k * icc / (n * (1 - icc));
        double b = 1 + k * icc * (n - 1) / (n * (1 - icc));
        double freedom = StrictMath.pow(a * raters + b * rest, 2)
                / (StrictMath.pow(a * raters, 2) / (k - 1) + StrictMath.pow(b * rest, 2) / ((n - 1) * (k - 1)));
        double high = quantile(n - 1, freedom);
        double low = quantile(freedom, n - 1);
        double noise = k * raters + (k * n - k - n) * rest;
        return new Interval(
                n * (units - high * rest) / (high * noise + n * units),
                n * (low * units - rest) / (noise + n * low * units));
    }

    private static double quantile(double numerator, double denominator) {
        return new FDistribution(numerator, denominator).inverseCumulativeProbability(TAIL);
    }
}
