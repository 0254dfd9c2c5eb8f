package org.palmares.engine.scoring.mixed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.palmares.engine.domain.Dice;

/**
 * How far the marks support jurors of unequal spread and slope. {@link UnequalFit} is asked at several standard
 * deviations of both among jurors, beginning with none and going on from wherever the evidence is not much lower than the
 * best; what follows is weighed by the evidence, so that no choice between them has to be made. For one thread.
 */
final class UnequalJurors {
    private static final double[] OF_SPREAD = {0, 0.2, 0.35, 0.5, 0.7};
    private static final double[] OF_SLOPE = {0, 0.15, 0.3, 0.5};

    /** How far unequal jurors are believed in before any mark is seen, all steps alike: juries are known to differ. */
    static final double BEFORE = 0.8;

    private static final Step EQUAL = new Step(0, 0);

    /** What equal jurors are believed in beyond any other step, in logarithms. */
    private static final double FOR_EQUAL =
            StrictMath.log((1 - BEFORE) / BEFORE * (OF_SPREAD.length * OF_SLOPE.length - 1));

    /** Less than so much of the best evidence, in logarithms, is not gone on from. */
    private static final double FAR_BELOW = 7;

    private final CrossedSystem system;
    private final double[] variances;
    private final Least least;
    private final Map<Step, UnequalFit> fits = new LinkedHashMap<>();
    private final double[] weights;
    private double best = Double.NEGATIVE_INFINITY;

    /** A pair of standard deviations, by position. */
    private record Step(int spread, int slope) {
        Stream<Step> neighbours() {
            return Stream.of(
                            new Step(spread + 1, slope),
                            new Step(spread, slope + 1),
                            new Step(spread - 1, slope),
                            new Step(spread, slope - 1))
                    .filter(Step::exists);
        }

        private boolean exists() {
            return spread >= 0 && spread < OF_SPREAD.length && slope >= 0 && slope < OF_SLOPE.length;
        }
    }

    /** Asks at every step that may matter, beginning with these variances of entries, jurors and rests. */
    UnequalJurors(CrossedSystem system, double[] variances, Least least) {
        this.system = system;
        this.variances = variances;
        this.least = least;
        climb();
        this.weights = weights();
    }

    private void climb() {
        Deque<Step> waiting = new ArrayDeque<>(List.of(EQUAL));
        while (!waiting.isEmpty()) {
            Step step = waiting.removeFirst();
            if (!fits.containsKey(step)) {
                TraitGrid grid = new TraitGrid(OF_SPREAD[step.spread], OF_SLOPE[step.slope]);
                fits.put(step, new UnequalFit(system, grid, variances, least));
                best = Math.max(best, belief(step));
                if (belief(step) > best - FAR_BELOW) {
                    step.neighbours().forEach(waiting::add);
                }
            }
        }
    }

    private double belief(Step step) {
        return fits.get(step).evidence() + (step.equals(EQUAL) ? FOR_EQUAL : 0);
    }

    /** Of the fits in the order in which they were made, summing to 1. */
    private double[] weights() {
        double[] found = fits.keySet().stream()
                .mapToDouble(step -> StrictMath.exp(belief(step) - best))
                .toArray();
        double sum = 0;
        for (double weight : found) {
            sum += weight;
        }
        for (int at = 0; at < found.length; at++) {
            found[at] /= sum;
        }
        return found;
    }

    /** How far it is believed, the marks seen, that all jurors scatter alike and use one scale, from 0 to 1. */
    double equal() {
        return weights[0];
    }

    /** What the marks of each juror are expected to say. */
    Precisions precisions() {
        Precisions expected = new Precisions(system.marks().jurors);
        int at = 0;
        for (UnequalFit fit : fits.values()) {
            expected.add(fit.precisions(), weights[at++]);
        }
        return expected;
    }

    /** The equations under these precisions, with the expected precisions of entries and jurors. */
    CrossedEquations equations(Precisions precisions) {
        double ofEntries = 0;
        double ofJurors = 0;
        int at = 0;
        for (UnequalFit fit : fits.values()) {
            ofEntries += weights[at] / fit.variances()[0];
            ofJurors += weights[at++] / fit.variances()[1];
        }
        return system.equations(precisions, ofEntries, ofJurors);
    }

    /** The equations of one of the juries that the marks leave possible. */
    CrossedEquations drawn(Dice dice) {
        return List.copyOf(fits.values()).get(Draw.from(weights, dice)).drawn(dice);
    }
}
