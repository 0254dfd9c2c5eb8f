package org.palmares.engine.scoring.mixed;

import org.palmares.engine.domain.Dice;

/**
 * Independent standard normal numbers, the same on every machine: the polar method [1]. For one thread.
 *
 * <p>[1] G. Marsaglia, T. A. Bray, "A convenient method for generating normal variables", SIAM Review 6, 1964.
 */
public final class Normal {
    private static final double UNIT = 0x1.0p-52;

    private final Dice dice;
    private double kept;
    private boolean keeps;

    /** The dice are thrown here alone from now on. */
    public Normal(Dice dice) {
        this.dice = dice;
    }

    /** Of mean 0 and deviation 1. */
    public double next() {
        if (keeps) {
            keeps = false;
            return kept;
        }
        double first;
        double second;
        double square;
        do {
            first = between();
            second = between();
            square = first * first + second * second;
        } while (square >= 1 || square == 0);
        double factor = StrictMath.sqrt(-2 * StrictMath.log(square) / square);
        kept = second * factor;
        keeps = true;
        return first * factor;
    }

    /** Evenly from -1 to 1. */
    private double between() {
        return (dice.next() >>> 11) * UNIT - 1;
    }
}
