package org.palmares.engine.scoring.mixed;

import org.palmares.engine.domain.Dice;

/**
 * Marks y = track + juror + slope(juror) entry + spread(juror) rest, fitted where the logarithms of slopes and spreads
 * have given standard deviations among jurors. What jurors are like and what entries are worth are inferred in turns,
 * each from what is expected of the other [1]; the variances of entries, jurors and rests go where the bound of the
 * evidence is highest. For one thread.
 *
 * <p>[1] C. M. Bishop, "Pattern Recognition and Machine Learning", 2006, section 10.1; the Gaussian part is that of {@link
 * CrossedEquations}.
 */
final class UnequalFit {
    private static final int MOST_TURNS = 60;
    private static final double ENOUGH = 1e-3;

    /** Steps of variances are lengthened by these powers, which leave the place where they end as it is. */
    private static final double LONGER_REST = 1.3;

    private static final double LONGER_ENTRY = 1.6;
    private static final double LONGER_JUROR = 1.8;

    private final CrossedSystem system;
    private final CrossedMarks marks;
    private final JurorTraits traits;
    private final double least;
    private double ofEntries;
    private double ofJurors;
    private double ofRests;
    private Precisions precisions;
    private double evidence = Double.NEGATIVE_INFINITY;

    /**
     * Fits the model.
     *
     * @param from variances of entries, jurors and rests to begin with
     * @param least what no variance goes below
     */
    UnequalFit(CrossedSystem system, TraitGrid grid, double[] from, Least least) {
        this.system = system;
        this.marks = system.marks();
        this.traits = new JurorTraits(marks, grid, least.ofMark());
        this.least = least.fitted();
        ofEntries = from[0];
        ofJurors = from[1];
        ofRests = from[2];
        fit();
    }

    private void fit() {
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            double before = evidence;
            turn();
            if (Math.abs(evidence - before) < ENOUGH) {
                return;
            }
        }
    }

    private void turn() {
        precisions = traits.expected(ofRests);
        CrossedEquations equations = system.equations(precisions, 1 / ofEntries, 1 / ofJurors);
        Effects effects = equations.solve(marks.values);
        evidence = bound(equations, effects);
        Uncertainty uncertainty = equations.uncertainty();
        double scatter = traits.learn(effects, uncertainty, ofRests);
        ofEntries = longer(ofEntries, meanSquare(effects.entries, uncertainty.entries), LONGER_ENTRY);
        ofJurors = longer(ofJurors, meanSquare(effects.jurors, uncertainty.jurors), LONGER_JUROR);
        ofRests = longer(ofRests, scatter / marks.size(), LONGER_REST);
    }

    private double longer(double variance, double next, double power) {
        return Math.max(least, variance * StrictMath.pow(Math.max(least, next) / variance, power));
    }

    private static double meanSquare(double[] effects, double[] variances) {
        double sum = 0;
        for (int at = 0; at < effects.length; at++) {
            sum += effects[at] * effects[at] + variances[at];
        }
        return sum / effects.length;
    }

    /** A lower bound of the logarithm of the evidence, without constants. */
    private double bound(CrossedEquations equations, Effects effects) {
        double logVariances = traits.logVariances(ofRests)
                + marks.entries * StrictMath.log(ofEntries)
                + marks.jurors * StrictMath.log(ofJurors);
        return -(logVariances + equations.logDeterminant() + quadratic(effects)) / 2 - traits.learned();
    }

    private double quadratic(Effects effects) {
        double sum = 0;
        for (int mark = 0; mark < marks.size(); mark++) {
            int juror = marks.jurorOf[mark];
            double value = marks.values[mark];
            double above = value - effects.tracks[marks.trackOf(mark)] - effects.jurors[juror];
            double worth = effects.entries[marks.entryOf[mark]];
            sum += value * (precisions.ofJuror[juror] * above - precisions.ofBoth[juror] * worth);
        }
        return sum;
    }

    double evidence() {
        return evidence;
    }

    /** The variances of entries, jurors and rests. */
    double[] variances() {
        return new double[] {ofEntries, ofJurors, ofRests};
    }

    /** What the marks of each juror are expected to say. */
    Precisions precisions() {
        return precisions;
    }

    /** The equations of one of the juries that the marks leave possible. */
    CrossedEquations drawn(Dice dice) {
        return system.equations(traits.drawn(ofRests, dice), 1 / ofEntries, 1 / ofJurors);
    }
}
