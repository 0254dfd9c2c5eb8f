package org.palmares.engine.scoring.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * Kendall's coefficient of concordance W [1] of a complete table, corrected for ties: 0 where ranks have nothing in
 * common, 1 where raters rank alike.
 *
 * <p>With m raters, n units, rank sums R and, for each group of t ties of a rater, T = Σ (t³ − t): W = 12 Σ (R − mean
 * R)² / (m² (n³ − n) − m ΣT); χ² = m (n − 1) W with n − 1 degrees of freedom, an approximation that is cautious for
 * small tables.
 *
 * <p>[1] M. G. Kendall, B. Babington Smith, "The problem of m rankings", Annals of Mathematical Statistics 10, 1939.
 *
 * @param w from 0 to 1
 * @param chiSquare m (n − 1) W
 * @param p the chance of such a concordance, or a greater one, if ranks had nothing in common
 */
public record Concordance(double w, double chiSquare, double p) {
    /**
     * Of a {@linkplain Ratings#isComplete complete} table.
     *
     * @return empty where no rater separates anybody
     * @throws IllegalArgumentException if the table has gaps, fewer than two units or two raters
     */
    public static Optional<Concordance> of(Ratings ratings) {
        ratings.requireComplete();
        int raters = ratings.raters();
        int units = ratings.units();
        List<Double> sums = new ArrayList<>(Collections.nCopies(units, 0.0));
        double ties = 0;
        for (int rater = 0; rater < raters; rater++) {
            ties += addRanks(column(ratings, rater), sums);
        }
        double mean = raters * (units + 1) / 2.0;
        double squares = 0;
        for (double sum : sums) {
            squares += (sum - mean) * (sum - mean);
        }
        double cube = (double) units * units * units - units;
        double most = (double) raters * raters * cube - raters * ties;
        return most > 0 ? Optional.of(of(12 * squares / most, raters, units)) : Optional.empty();
    }

    private static Concordance of(double w, int raters, int units) {
        double chiSquare = raters * (units - 1) * w;
        double p = 1 - new ChiSquaredDistribution(units - 1).cumulativeProbability(chiSquare);
        return new Concordance(w, chiSquare, p);
    }

    private static List<Double> column(Ratings ratings, int rater) {
        return ratings.given().stream().map(row -> row.get(rater)).toList();
    }

    /** Adds the rank of each value, ties at the mean of their ranks, and returns Σ (t³ − t). */
    private static double addRanks(List<Double> values, List<Double> sums) {
        double ties = 0;
        for (int unit = 0; unit < values.size(); unit++) {
            double value = values.get(unit);
            long lower = values.stream().filter(other -> other < value).count();
            long equal = values.stream().filter(other -> other == value).count();
            sums.set(unit, sums.get(unit) + lower + (equal + 1) / 2.0);
            ties += (double) equal * equal - 1;
        }
        return ties;
    }
}
