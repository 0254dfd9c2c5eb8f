package org.palmares.engine.scoring.mixed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.palmares.engine.domain.Dice;

/**
 * How far the marks support jurors of unequal spread and slope. {@link UnequalFit} is asked at several standard deviations
 * of both among jurors, beginning with none and going on from wherever the evidence is not much lower than the best; what
 * follows is weighed by the evidence, so that no choice between them has to be made. For one thread.
 */
final class UnequalJurors {
    private static final double[] OF_SPREAD = {0, 0.2, 0.35, 0.5, 0.7};
    private static final double[] OF_SLOPE = {0, 0.15, 0.3, 0.5};

    /** Equal spreads are believed in this much less than any other step, in logarithms: juries are known to differ. */
    private static final double AGAINST_EQUAL = 1;

    /** Less than so much of the best evidence, in logarithms, weighs nothing. */
    private static final double NOTHING = 7;

    private final CrossedSystem system;
    private final double[] variances;
    private final double least;
    private final UnequalFit[][] fits = new UnequalFit[OF_SPREAD.length][OF_SLOPE.length];
    private final double[][] weights = new double[OF_SPREAD.length][OF_SLOPE.length];
    private Precisions precisions;
    private CrossedSystem.Equations equations;
    private double best = Double.NEGATIVE_INFINITY;

    /** Asks at every step that may matter, beginning with these variances of entries, jurors and rests. */
    UnequalJurors(CrossedSystem system, double[] variances, double least) {
        this.system = system;
        this.variances = variances;
        this.least = least;
        climb();
        weigh();
        expect();
    }

    private record Step(int spread, int slope) {
        List<Step> neighbours() {
            List<Step> all = new ArrayList<>(List.of(
                    new Step(spread + 1, slope),
                    new Step(spread, slope + 1),
                    new Step(spread - 1, slope),
                    new Step(spread, slope - 1)));
            all.removeIf(step -> step.spread < 0
                    || step.spread >= OF_SPREAD.length
                    || step.slope < 0
                    || step.slope >= OF_SLOPE.length);
            return all;
        }
    }

    private void climb() {
        Deque<Step> waiting = new ArrayDeque<>(List.of(new Step(0, 0)));
        while (!waiting.isEmpty()) {
            Step step = waiting.removeFirst();
            if (fits[step.spread][step.slope] == null) {
                ask(step);
                if (belief(step) > best - NOTHING) {
                    waiting.addAll(step.neighbours());
                }
            }
        }
    }

    private void ask(Step step) {
        TraitGrid grid = new TraitGrid(OF_SPREAD[step.spread], OF_SLOPE[step.slope]);
        fits[step.spread][step.slope] = new UnequalFit(system, grid, variances, least);
        best = Math.max(best, belief(step));
    }

    private double belief(Step step) {
        return fits[step.spread][step.slope].evidence() - (step.spread == 0 ? AGAINST_EQUAL : 0);
    }

    private void weigh() {
        double sum = 0;
        for (int spread = 0; spread < OF_SPREAD.length; spread++) {
            for (int slope = 0; slope < OF_SLOPE.length; slope++) {
                if (fits[spread][slope] != null) {
                    weights[spread][slope] = StrictMath.exp(belief(new Step(spread, slope)) - best);
                    sum += weights[spread][slope];
                }
            }
        }
        for (double[] row : weights) {
            for (int slope = 0; slope < row.length; slope++) {
                row[slope] /= sum;
            }
        }
    }

    /** How far the marks support that all jurors scatter alike and use one scale, from 0 to 1. */
    double equal() {
        return weights[0][0];
    }

    private void expect() {
        int jurors = system.marks().jurors;
        double[] ofJuror = new double[jurors];
        double[] ofBoth = new double[jurors];
        double[] ofEntry = new double[jurors];
        double entries = 0;
        double others = 0;
        for (int spread = 0; spread < OF_SPREAD.length; spread++) {
            for (int slope = 0; slope < OF_SLOPE.length; slope++) {
                double weight = weights[spread][slope];
                if (weight > 0) {
                    UnequalFit fit = fits[spread][slope];
                    add(ofJuror, weight, fit.precisions().ofJuror);
                    add(ofBoth, weight, fit.precisions().ofBoth);
                    add(ofEntry, weight, fit.precisions().ofEntry);
                    entries += weight / fit.variances()[0];
                    others += weight / fit.variances()[1];
                }
            }
        }
        precisions = new Precisions(ofJuror, ofBoth, ofEntry);
        equations = system.equations(precisions, entries, others);
    }

    /** The equations of one of the juries that the marks leave possible. */
    CrossedSystem.Equations drawn(Dice dice) {
        int step =
                Draw.from(Arrays.stream(weights).flatMapToDouble(Arrays::stream).toArray(), dice);
        UnequalFit fit = fits[step / OF_SLOPE.length][step % OF_SLOPE.length];
        return system.equations(fit.drawn(dice), 1 / fit.variances()[0], 1 / fit.variances()[1]);
    }

    /** What is expected of all steps. */
    Precisions precisions() {
        return precisions;
    }

    /** The equations under these precisions. */
    CrossedSystem.Equations equations() {
        return equations;
    }

    private static void add(double[] to, double weight, double[] values) {
        for (int at = 0; at < to.length; at++) {
            to[at] += weight * values[at];
        }
    }
}
