package org.palmares.engine.scoring.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The share of all weights under which each entry comes first [1], estimated on weights drawn evenly from the simplex:
 * the gaps between sorted uniform numbers. With n draws the standard error is at most 1 / (2 √n).
 *
 * <p>[1] R. Lahdelma, J. Hokkanen, P. Salminen, "SMAA: stochastic multiobjective acceptability analysis", European
 * Journal of Operational Research 106, 1998.
 */
public final class FirstShare {
    private FirstShare() {}

    /**
     * The shares, in the order of the entries, summing to 1; entries that come first together share that draw.
     *
     * @param values one list per entry: its points if one criterion alone counted, by criterion
     * @param draws at least 1
     */
    public static List<Double> of(List<List<Double>> values, int draws, long seed) {
        double[][] table = values.stream()
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        double[] shares = new double[table.length];
        Random random = new Random(seed);
        for (int draw = 0; draw < draws; draw++) {
            double[] weights = weights(random, table[0].length);
            List<Integer> first = first(table, weights);
            first.forEach(entry -> shares[entry] += 1.0 / first.size());
        }
        return Arrays.stream(shares).mapToObj(share -> share / draws).toList();
    }

    private static double[] weights(Random random, int criteria) {
        double[] cuts = random.doubles(criteria - 1L).sorted().toArray();
        double[] weights = new double[criteria];
        double before = 0;
        for (int criterion = 0; criterion < criteria; criterion++) {
            double cut = criterion < cuts.length ? cuts[criterion] : 1;
            weights[criterion] = cut - before;
            before = cut;
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
