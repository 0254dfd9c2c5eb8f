package org.palmares.samples.bench;

/**
 * How far two orders agree, from -1 to 1, ties allowed for (tau-b).
 *
 * <p>M. G. Kendall, "The treatment of ties in ranking problems", Biometrika 33, 1945.
 */
final class KendallTau {
    private static final double SAME = 1e9;

    private KendallTau() {}

    /** Values that differ by less than a thousand millionth are tied; 0 where all are. */
    static double of(double[] one, double[] other) {
        double agreeing = 0;
        double untiedHere = 0;
        double untiedThere = 0;
        for (int first = 0; first < one.length; first++) {
            for (int second = first + 1; second < one.length; second++) {
                double here = sign(one, first, second);
                double there = sign(other, first, second);
                agreeing += here * there;
                untiedHere += here * here;
                untiedThere += there * there;
            }
        }
        return untiedHere * untiedThere == 0 ? 0 : agreeing / Math.sqrt(untiedHere * untiedThere);
    }

    private static double sign(double[] values, int first, int second) {
        return Math.signum(Math.rint(values[first] * SAME) - Math.rint(values[second] * SAME));
    }
}
