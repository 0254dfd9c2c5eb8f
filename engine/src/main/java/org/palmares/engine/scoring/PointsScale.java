package org.palmares.engine.scoring;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Scale;
import org.palmares.engine.domain.ScoreSheet;

/**
 * From marks to points on 100: Σ weight × share(mark) × 100 / Σ weight, over the criteria that count.
 *
 * <p>The share of a mark is {@code mark / max}: 8 on a scale of 1 to 10 earns eight tenths of the weight. That is what
 * a jury does by hand, and what a threshold such as 16/20 means. {@code (mark − min) / (max − min)} would make 1 out of
 * 10 worth nothing; within one rubric whose scales are equal both give the same order, since one is the other shifted
 * and stretched. Where scales of one rubric start at different minima the two may differ: there {@code mark / max}
 * gives a criterion marked 1 to 5 a little less sway than one marked 0 to 5. A scale that goes below zero is counted
 * from its minimum, so that points stay from 0 to 100.
 */
public final class PointsScale {
    private static final int FULL = 100;

    private PointsScale() {}

    /** The points of a sheet on which every criterion that counts is marked. */
    static BigFraction points(Rubric rubric, ScoreSheet sheet) {
        BigFraction points = BigFraction.ZERO;
        for (Criterion criterion : rubric.counting()) {
            BigDecimal mark = sheet.mark(criterion.id()).orElseThrow().value();
            points = points.add(contribution(rubric, criterion, Fractions.of(mark)));
        }
        return points;
    }

    /** What a mark, or a mean mark, brings to the points; nothing where the criterion does not count. */
    static BigFraction contribution(Rubric rubric, Criterion criterion, BigFraction mark) {
        return criterion.counts()
                ? alone(criterion, mark).multiply(criterion.weight()).divide(rubric.totalWeight())
                : BigFraction.ZERO;
    }

    /** What one step up the criterion's scale brings to the points. */
    public static Points step(Rubric rubric, Criterion criterion) {
        BigFraction foot = contribution(rubric, criterion, BigFraction.ZERO);
        BigFraction step = Fractions.of(criterion.scale().step());
        return new Points(contribution(rubric, criterion, step).subtract(foot));
    }

    /**
     * The variance that points have because marks stand on steps: of each criterion, step² / 12, as of a number rounded to
     * the nearest step (Sheppard 1898).
     */
    static double rounding(Rubric rubric) {
        double sum = 0;
        for (Criterion criterion : rubric.counting()) {
            double step = step(rubric, criterion).exact().doubleValue();
            sum += step * step / 12;
        }
        return sum;
    }

    /** The points if that criterion alone counted. */
    static BigFraction alone(Criterion criterion, BigFraction mark) {
        return share(criterion.scale(), mark).multiply(FULL);
    }

    private static BigFraction share(Scale scale, BigFraction mark) {
        BigFraction foot = Fractions.of(scale.min().min(BigDecimal.ZERO));
        return mark.subtract(foot).divide(Fractions.of(scale.max()).subtract(foot));
    }
}
