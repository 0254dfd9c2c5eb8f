package org.palmares.engine.scoring.mixed;

import java.util.Arrays;
import org.palmares.engine.domain.Dice;

/**
 * Marks y = track + juror + slope(juror) entry + spread(juror) rest, fitted where the logarithms of slopes and spreads
 * have given standard deviations among jurors. What jurors are like and what entries are worth are inferred in turns, each
 * from what is expected of the other [1]; the variances of entries, jurors and rests go where the bound of the evidence
 * is highest. For one thread.
 *
 * <p>[1] C. M. Bishop, "Pattern Recognition and Machine Learning", 2006, section 10.1, with the equations of {@link
 * CrossedSystem} for the Gaussian part.
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
    private final TraitGrid grid;
    private final double least;
    private final double[] marksOf;

    /** For each juror, the chances of the points of the grid. */
    private final double[][] chances;

    private double ofEntries;
    private double ofJurors;
    private double ofRests;
    private Precisions precisions;
    private Effects effects;
    private double evidence = Double.NEGATIVE_INFINITY;

    /**
     * Fits the model.
     *
     * @param from variances to begin with
     * @param least no variance goes below
     */
    UnequalFit(CrossedSystem system, TraitGrid grid, double[] from, double least) {
        this.system = system;
        this.marks = system.marks();
        this.grid = grid;
        this.least = least;
        this.marksOf = new double[marks.jurors];
        for (int juror : marks.jurorOf) {
            marksOf[juror]++;
        }
        this.chances = new double[marks.jurors][];
        double[] prior = Arrays.stream(grid.logPrior).map(StrictMath::exp).toArray();
        Arrays.setAll(chances, juror -> prior.clone());
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
        precisions = expected();
        CrossedSystem.Equations equations = system.equations(precisions, 1 / ofEntries, 1 / ofJurors);
        effects = equations.solve(marks.values);
        evidence = bound(equations);
        Uncertainty uncertainty = equations.uncertainty();
        double scatter = infer(uncertainty);
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

    private Precisions expected() {
        double[] ofJuror = new double[marks.jurors];
        double[] ofBoth = new double[marks.jurors];
        double[] ofEntry = new double[marks.jurors];
        for (int juror = 0; juror < marks.jurors; juror++) {
            for (int node = 0; node < grid.size; node++) {
                double weight = chances[juror][node] * grid.precision[node] / ofRests;
                ofJuror[juror] += weight;
                ofBoth[juror] += weight * grid.slope[node];
                ofEntry[juror] += weight * grid.slope[node] * grid.slope[node];
            }
        }
        return new Precisions(ofJuror, ofBoth, ofEntry);
    }

    /** What is known of each juror from what is known of the entries; returns the scatter of marks on the common spread. */
    private double infer(Uncertainty uncertainty) {
        double[] square = new double[marks.jurors];
        double[] product = new double[marks.jurors];
        double[] worth = new double[marks.jurors];
        for (int mark = 0; mark < marks.size(); mark++) {
            int juror = marks.jurorOf[mark];
            int entry = marks.entryOf[mark];
            double above = marks.values[mark] - effects.tracks[marks.trackOf(mark)] - effects.jurors[juror];
            double value = effects.entries[entry];
            square[juror] += above * above + uncertainty.givers[mark];
            product[juror] += above * value - uncertainty.between[mark];
            worth[juror] += value * value + uncertainty.entries[entry];
        }
        double scatter = 0;
        for (int juror = 0; juror < marks.jurors; juror++) {
            scatter += infer(juror, square[juror], product[juror], worth[juror]);
        }
        return scatter;
    }

    private double infer(int juror, double square, double product, double worth) {
        double[] chance = chances[juror];
        double[] scatter = new double[grid.size];
        double highest = Double.NEGATIVE_INFINITY;
        for (int node = 0; node < grid.size; node++) {
            double slope = grid.slope[node];
            scatter[node] = grid.precision[node] * (square - 2 * slope * product + slope * slope * worth);
            chance[node] = grid.logPrior[node] - marksOf[juror] * grid.logSpread[node] - scatter[node] / ofRests / 2;
            highest = Math.max(highest, chance[node]);
        }
        double sum = 0;
        for (int node = 0; node < grid.size; node++) {
            chance[node] = StrictMath.exp(chance[node] - highest);
            sum += chance[node];
        }
        double expected = 0;
        for (int node = 0; node < grid.size; node++) {
            chance[node] /= sum;
            expected += chance[node] * scatter[node];
        }
        return expected;
    }

    /** A lower bound of the logarithm of the evidence, without constants. */
    private double bound(CrossedSystem.Equations equations) {
        double spreads = 0;
        double gain = 0;
        for (int juror = 0; juror < marks.jurors; juror++) {
            for (int node = 0; node < grid.size; node++) {
                double chance = chances[juror][node];
                spreads += chance * marksOf[juror] * grid.logSpread[node];
                gain += chance > 0 ? chance * (StrictMath.log(chance) - grid.logPrior[node]) : 0;
            }
        }
        double quadratic = 0;
        for (int mark = 0; mark < marks.size(); mark++) {
            int juror = marks.jurorOf[mark];
            double value = marks.values[mark];
            double above = value - effects.tracks[marks.trackOf(mark)] - effects.jurors[juror];
            quadratic += value
                    * (precisions.ofJuror[juror] * above
                            - precisions.ofBoth[juror] * effects.entries[marks.entryOf[mark]]);
        }
        return -(marks.size() * StrictMath.log(ofRests)
                                + 2 * spreads
                                + marks.entries * StrictMath.log(ofEntries)
                                + marks.jurors * StrictMath.log(ofJurors)
                                + equations.logDeterminant()
                                + quadratic)
                        / 2
                - gain;
    }

    double evidence() {
        return evidence;
    }

    /** The variances of entries, jurors and rests. */
    double[] variances() {
        return new double[] {ofEntries, ofJurors, ofRests};
    }

    Precisions precisions() {
        return precisions;
    }

    /** One of the juries that the marks leave possible. */
    Precisions drawn(Dice dice) {
        double[] ofJuror = new double[marks.jurors];
        double[] ofBoth = new double[marks.jurors];
        double[] ofEntry = new double[marks.jurors];
        for (int juror = 0; juror < marks.jurors; juror++) {
            int node = Draw.from(chances[juror], dice);
            ofJuror[juror] = grid.precision[node] / ofRests;
            ofBoth[juror] = ofJuror[juror] * grid.slope[node];
            ofEntry[juror] = ofBoth[juror] * grid.slope[node];
        }
        return new Precisions(ofJuror, ofBoth, ofEntry);
    }
}
