package org.palmares.engine.scoring.choice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Logarithms of strengths, summing to zero, by penalised maximum likelihood: log-likelihood − ridge / 2 × Σ strength².
 *
 * <p>Newton's method with halved steps; the function is concave. The shift that all strengths have in common, on which
 * no duel bears, is held at zero by one more row of weight. Operations keep a fixed order.
 */
public final class Strengths<T extends Comparable<T>> {
    private static final int STEPS = 100;
    private static final int HALVINGS = 40;
    private static final double SMALL = 1e-12;

    /** Of a sum of logarithms, relative: a smaller loss is no reason to halve a step. */
    private static final double NOISE = 1e-12;

    /** Relative to the information of one duel: keeps a pivot positive where strengths have run far apart. */
    private static final double FLOOR = 1e-12;

    private final List<T> entries;
    private final double[] values;
    private final RealMatrix covariance;

    private Strengths(List<T> entries, double[] values, RealMatrix covariance) {
        this.entries = entries;
        this.values = values;
        this.covariance = covariance;
    }

    static <T extends Comparable<T>> Strengths<T> fit(List<T> entries, Likelihood likelihood, double ridge) {
        double[] values = new double[likelihood.size()];
        for (int step = 0; step < STEPS; step++) {
            Point here = new Point(likelihood, values, ridge);
            double[] move = here.solver()
                    .getSolver()
                    .solve(MatrixUtils.createRealVector(here.gradient))
                    .toArray();
            double[] next = uphill(likelihood, here, move, ridge);
            double moved = 0;
            for (int i = 0; i < values.length; i++) {
                moved = Math.max(moved, Math.abs(next[i] - values[i]));
            }
            values = next;
            if (moved < SMALL) {
                break;
            }
        }
        RealMatrix inverse =
                new Point(likelihood, values, ridge).solver().getSolver().getInverse();
        return new Strengths<>(entries, values, inverse);
    }

    private static double[] uphill(Likelihood likelihood, Point here, double[] move, double ridge) {
        double length = 1;
        double[] next = here.after(move, length);
        for (int halving = 0; halving < HALVINGS; halving++) {
            if (new Point(likelihood, next, ridge).value >= here.value - NOISE * (1 + Math.abs(here.value))) {
                break;
            }
            length /= 2;
            next = here.after(move, length);
        }
        return next;
    }

    /** The penalised likelihood and its derivatives at one place. */
    private static final class Point {
        private final double[] at;
        private final double[] gradient;
        private final double[][] information;
        private final double value;

        Point(Likelihood likelihood, double[] at, double ridge) {
            this.at = at;
            gradient = new double[at.length];
            information = new double[at.length][at.length];
            double sum = likelihood.add(at, gradient, information);
            for (int i = 0; i < at.length; i++) {
                sum -= ridge / 2 * at[i] * at[i];
                gradient[i] -= ridge * at[i];
                for (int j = 0; j <= i; j++) {
                    information[i][j] += 1.0 / at.length + (i == j ? ridge + FLOOR : 0);
                    // The two halves were summed in different orders.
                    information[j][i] = information[i][j];
                }
            }
            value = sum;
        }

        CholeskyDecomposition solver() {
            return new CholeskyDecomposition(MatrixUtils.createRealMatrix(information), SMALL, 0);
        }

        double[] after(double[] move, double length) {
            double[] next = at.clone();
            for (int i = 0; i < next.length; i++) {
                next[i] += length * move[i];
            }
            return next;
        }
    }

    /** By entry; natural logarithms, with mean zero. */
    public SortedMap<T, Double> values() {
        SortedMap<T, Double> byEntry = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            byEntry.put(entries.get(i), values[i]);
        }
        return Collections.unmodifiableSortedMap(byEntry);
    }

    /** The standard error of the difference between two entries' strengths, if duels are independent. */
    public double errorOfDifference(T one, T other) {
        int i = entries.indexOf(one);
        int j = entries.indexOf(other);
        return StrictMath.sqrt(covariance.getEntry(i, i) + covariance.getEntry(j, j) - 2 * covariance.getEntry(i, j));
    }

    /** The share, from 0 to 1, of duels against each of the others that each is expected to win; ½ for one alone. */
    public SortedMap<T, Double> expectedShare() {
        SortedMap<T, Double> shares = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            List<Double> won = new ArrayList<>();
            for (int j = 0; j < values.length; j++) {
                if (i != j) {
                    won.add(BradleyTerry.probability(values[i] - values[j]));
                }
            }
            shares.put(
                    entries.get(i),
                    won.stream()
                            .reduce(Double::sum)
                            .map(sum -> sum / won.size())
                            .orElse(0.5));
        }
        return Collections.unmodifiableSortedMap(shares);
    }
}
