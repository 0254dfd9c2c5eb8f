package org.palmares.engine.scoring.mixed;

import org.palmares.engine.domain.Dice;

/** Numbers drawn with given chances, the same on every machine. */
final class Draw {
    private static final double UNIT = 0x1.0p-53;

    private Draw() {}

    /** A position, each with its chance; the chances sum to 1. */
    static int from(double[] chances, Dice dice) {
        double left = (dice.next() >>> 11) * UNIT;
        int last = 0;
        for (int at = 0; at < chances.length; at++) {
            if (chances[at] > 0) {
                last = at;
                left -= chances[at];
                if (left < 0) {
                    return at;
                }
            }
        }
        return last;
    }
}
