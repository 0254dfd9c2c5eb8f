package org.palmares.engine.scoring.mixed;

import java.util.Arrays;
import org.palmares.engine.domain.Dice;

/** What is known of each juror's spread and slope: the chances of the points of a {@link TraitGrid}. For one thread. */
final class JurorTraits {
    private final CrossedMarks marks;
    private final TraitGrid grid;
    private final double least;
    private final double[] count;
    private final double[][] chances;

    /**
     * Nothing is known yet but the prior.
     *
     * @param least no mark varies less about what entry and juror explain
     */
    JurorTraits(CrossedMarks marks, TraitGrid grid, double least) {
        this.marks = marks;
        this.grid = grid;
        this.least = least;
        this.count = new double[marks.jurors];
        for (int juror : marks.jurorOf) {
            count[juror]++;
        }
        double[] prior = Arrays.stream(grid.logPrior).map(StrictMath::exp).toArray();
        this.chances = new double[marks.jurors][];
        Arrays.setAll(chances, juror -> prior.clone());
    }

    /** What the marks of each juror are expected to say, where the common spread has this variance. */
    Precisions expected(double ofRests) {
        Precisions sum = new Precisions(marks.jurors);
        for (int juror = 0; juror < marks.jurors; juror++) {
            for (int node = 0; node < grid.size; node++) {
                sum.add(juror, chances[juror][node] / variance(node, ofRests), grid.slope[node]);
            }
        }
        return sum;
    }

    /** Of a mark of a juror of these traits. */
    private double variance(int node, double ofRests) {
        return Math.max(least, ofRests / grid.precision[node]);
    }

    /** One of the juries that the chances leave possible. */
    Precisions drawn(double ofRests, Dice dice) {
        Precisions drawn = new Precisions(marks.jurors);
        for (int juror = 0; juror < marks.jurors; juror++) {
            int node = Draw.from(chances[juror], dice);
            drawn.add(juror, 1 / variance(node, ofRests), grid.slope[node]);
        }
        return drawn;
    }

    /** Learns from what is known of entries and severities; returns the scatter of all marks on the common spread. */
    double learn(Effects effects, Uncertainty uncertainty, double ofRests) {
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
            double[] scatters = scatters(square[juror], product[juror], worth[juror]);
            learn(juror, scatters, ofRests);
            for (int node = 0; node < grid.size; node++) {
                scatter += chances[juror][node] * grid.precision[node] * scatters[node];
            }
        }
        return scatter;
    }

    private double[] scatters(double square, double product, double worth) {
        double[] scatters = new double[grid.size];
        for (int node = 0; node < grid.size; node++) {
            double slope = grid.slope[node];
            scatters[node] = square - 2 * slope * product + slope * slope * worth;
        }
        return scatters;
    }

    private void learn(int juror, double[] scatters, double ofRests) {
        double[] chance = chances[juror];
        double highest = Double.NEGATIVE_INFINITY;
        for (int node = 0; node < grid.size; node++) {
            double variance = variance(node, ofRests);
            chance[node] =
                    grid.logPrior[node] - count[juror] * StrictMath.log(variance) / 2 - scatters[node] / variance / 2;
            highest = Math.max(highest, chance[node]);
        }
        double sum = 0;
        for (int node = 0; node < grid.size; node++) {
            chance[node] = StrictMath.exp(chance[node] - highest);
            sum += chance[node];
        }
        for (int node = 0; node < grid.size; node++) {
            chance[node] /= sum;
        }
    }

    /** The expected logarithm of the variances of all marks. */
    double logVariances(double ofRests) {
        double sum = 0;
        for (int juror = 0; juror < marks.jurors; juror++) {
            for (int node = 0; node < grid.size; node++) {
                sum += chances[juror][node] * count[juror] * StrictMath.log(variance(node, ofRests));
            }
        }
        return sum;
    }

    /** How much has been learned: the divergence of the chances from the prior. */
    double learned() {
        double sum = 0;
        for (double[] chance : chances) {
            for (int node = 0; node < grid.size; node++) {
                sum += chance[node] > 0 ? chance[node] * (StrictMath.log(chance[node]) - grid.logPrior[node]) : 0;
            }
        }
        return sum;
    }
}
