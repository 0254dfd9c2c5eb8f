package org.palmares.engine.scoring.mixed;

import java.util.Arrays;

/**
 * How much a mark of each juror says: what the marks add to the equations of its juror, of its entry and of both.
 *
 * <p>A mark y = track + juror + a entry + rest, with a rest of variance s, adds 1/s to its juror, a a/s to its entry and
 * a/s between them; where a and s are not known, their expectations.
 */
final class Precisions {
    final double[] ofJuror;
    final double[] ofBoth;
    final double[] ofEntry;

    Precisions(double[] ofJuror, double[] ofBoth, double[] ofEntry) {
        this.ofJuror = ofJuror;
        this.ofBoth = ofBoth;
        this.ofEntry = ofEntry;
    }

    /** All jurors alike. */
    static Precisions equal(int jurors, double residualVariance) {
        double[] all = new double[jurors];
        Arrays.fill(all, 1 / residualVariance);
        return new Precisions(all, all, all);
    }
}
