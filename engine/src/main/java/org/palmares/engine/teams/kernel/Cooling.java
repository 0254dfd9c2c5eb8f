package org.palmares.engine.teams.kernel;

import org.palmares.engine.domain.Dice;

/**
 * Which local optimum to go on from: a better one always, a worse one with the probability of simulated annealing. The
 * temperature is measured in the mean loss of a shake and falls with the budget, so that neither the unit of the
 * affinities nor their spread nor the size of the groups needs a setting.
 */
final class Cooling {
    private static final double HOT = 1.2;
    private static final double COLD = 0.35;
    private static final int MEMORY = 512;

    private final Dice dice;
    private double meanLoss;
    private int losses;

    Cooling(Dice dice) {
        this.dice = dice;
    }

    /**
     * @param gain from the optimum before to the one after
     * @param progress the part of the budget that is spent
     */
    boolean accepts(long gain, double progress) {
        if (gain >= 0) {
            return true;
        }
        losses = Math.min(MEMORY, losses + 1);
        meanLoss += (-gain - meanLoss) / losses;
        double temperature = meanLoss * HOT * StrictMath.pow(COLD / HOT, progress);
        return gain >= temperature * StrictMath.log(chance());
    }

    /** Evenly spread between 0 and 1, never 0. */
    private double chance() {
        return ((dice.next() >>> 11) + 0.5) * 0x1p-53;
    }
}
