package org.palmares.engine.scoring.flags;

import org.hipparchus.distribution.continuous.TDistribution;

/** How far from nothing is too far, when so many are looked at. */
final class Student {
    /** The chance of raising any flag of a kind where there is nothing, over all that are looked at together. */
    static final double FALSE_ALARM = 0.05;

    private Student() {}

    /**
     * Beyond which a t of that many degrees of freedom stands out among so many, on either side: Bonferroni's bound [1].
     *
     * <p>[1] O. J. Dunn, "Multiple comparisons among means", Journal of the American Statistical Association 56, 1961.
     */
    static double standsOutBeyond(double freedom, int among) {
        return new TDistribution(freedom).inverseCumulativeProbability(1 - FALSE_ALARM / 2 / among);
    }
}
