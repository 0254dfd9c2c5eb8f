package org.palmares.engine.jury;

/** The standard normal distribution. */
final class NormalTail {
    /** Beyond it the series loses its digits, and the probability is below 10^-15. */
    private static final double FAR = 8;

    private static final double HALF_LOG_OF_TWO_PI = 0.91893853320467274178;

    private NormalTail() {}

    /**
     * Φ(x), by its series around 0, to about 15 decimals.
     *
     * <p>G. Marsaglia, "Evaluating the normal distribution", Journal of Statistical Software 11(4), 2004.
     */
    static double below(double x) {
        if (Math.abs(x) > FAR) {
            return x < 0 ? 0 : 1;
        }
        double sum = x;
        double last = 0;
        double term = x;
        for (int i = 3; sum != last; i += 2) {
            last = sum;
            term *= x * x / i;
            sum += term;
        }
        return 0.5 + sum * StrictMath.exp(-0.5 * x * x - HALF_LOG_OF_TWO_PI);
    }
}
