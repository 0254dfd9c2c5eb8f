package org.palmares.engine.scoring.mixed;

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

    /** Marks that say nothing. */
    Precisions(int jurors) {
        ofJuror = new double[jurors];
        ofBoth = new double[jurors];
        ofEntry = new double[jurors];
    }

    /** All jurors alike. */
    static Precisions equal(int jurors, double residualVariance) {
        Precisions precisions = new Precisions(jurors);
        for (int juror = 0; juror < jurors; juror++) {
            precisions.add(juror, 1 / residualVariance, 1);
        }
        return precisions;
    }

    /** Adds what a mark of a juror says under one slope. */
    void add(int juror, double precision, double slope) {
        ofJuror[juror] += precision;
        ofBoth[juror] += precision * slope;
        ofEntry[juror] += precision * slope * slope;
    }

    /** Adds others, weighed. */
    void add(Precisions others, double weight) {
        for (int juror = 0; juror < ofJuror.length; juror++) {
            ofJuror[juror] += weight * others.ofJuror[juror];
            ofBoth[juror] += weight * others.ofBoth[juror];
            ofEntry[juror] += weight * others.ofEntry[juror];
        }
    }
}
