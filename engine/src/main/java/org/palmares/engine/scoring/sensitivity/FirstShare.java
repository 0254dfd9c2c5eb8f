package org.palmares.engine.scoring.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The share of all weights under which each entry comes first [1], read off a fixed set of weights that fills the
 * simplex evenly: the gaps between sorted numbers of a Kronecker sequence, whose steps are the powers of the generalized
 * golden ratio, the root of x^(d+1) = x + 1 [2]. Nothing is drawn by chance; in up to ten criteria a share is off by a
 * point or two in a hundred at most.
 *
 * <p>[1] R. Lahdelma, J. Hokkanen, P. Salminen, "SMAA: stochastic multiobjective acceptability analysis", European
 * Journal of Operational Research 106, 1998. [2] M. Roberts, "The unreasonable effectiveness of quasirandom sequences",
 * 2018.
 */
public final class FirstShare {
    private static final int POINTS = 2_000;
    private static final int ROOT_STEPS = 64;

    private FirstShare() {}

    /**
     * The shares, in the order of the entries, summing to 1; entries that come first together share that point.
     *
     * @param values one list per entry: its points if one criterion alone counted, by criterion
     */
    public static List<Double> of(List<List<Double>> values) {
        double[][] table = values.stream()
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        double[] shares = new double[table.length];
        double[] steps = steps(table[0].length - 1);
        for (int point = 0; point < POINTS; point++) {
            List<Integer> first = first(table, weights(steps, point));
            first.forEach(entry -> shares[entry] += 1.0 / first.size());
        }
        return Arrays.stream(shares).mapToObj(share -> share / POINTS).toList();
    }

    private static double[] steps(int dimensions) {
        double root = 2;
        for (int step = 0; step < ROOT_STEPS; step++) {
            root = StrictMath.pow(1 + root, 1.0 / (dimensions + 1));
        }
        double[] steps = new double[dimensions];
        for (int dimension = 0; dimension < dimensions; dimension++) {
            steps[dimension] = StrictMath.pow(root, -(dimension + 1.0));
        }
        return steps;
    }

    private static double[] weights(double[] steps, int point) {
        double[] cuts = new double[steps.length + 1];
        for (int cut = 0; cut < steps.length; cut++) {
            cuts[cut] = (0.5 + point * steps[cut]) % 1;
        }
        cuts[steps.length] = 1;
        Arrays.sort(cuts);
        double[] weights = cuts.clone();
        for (int at = 1; at < weights.length; at++) {
            weights[at] = cuts[at] - cuts[at - 1];
        }
        return weights;
    }

    private static List<Integer> first(double[][] table, double[] weights) {
        double best = Double.NEGATIVE_INFINITY;
        List<Integer> first = new ArrayList<>();
        for (int entry = 0; entry < table.length; entry++) {
            double points = 0;
            for (int criterion = 0; criterion < weights.length; criterion++) {
                points += weights[criterion] * table[entry][criterion];
            }
            if (points > best) {
                best = points;
                first.clear();
            }
            if (points == best) {
                first.add(entry);
            }
        }
        return first;
    }
}
