package org.palmares.engine.scoring;

import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Submission;

/**
 * How points of sheets become points of entries such that weights act criterion by criterion: the points of a weighted
 * sum of tables of the same sheets are the weighted sum of their points.
 *
 * <p>Péréquation learns from the points how far jurors and entries differ, which is not linear; what it makes of points
 * once that is learned is. Held as it was learned by the published weights, it gives there the points of the ranking, and
 * further away an approximation of those that it would give if it learned anew.
 *
 * @param method whose points these are
 * @param of of tables of the sheets that count
 */
record LinearPoints(RankingMethod method, Function<PointsTable, SortedMap<Id<Submission>, Points>> of) {
    LinearPoints {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(of, "of");
    }

    /**
     * The method's own where it is linear; péréquation held as it is, which is the plain mean where all points are equal
     * and there is nothing to level; the plain mean's for all others.
     */
    static LinearPoints of(Method named, Optional<Levelling> levelling) {
        Method linear = named.isLinear() ? named : new WeightedMean();
        RankingMethod method = named.name() == RankingMethod.PEREQUATION ? named.name() : linear.name();
        return levelling
                .filter(levelled -> method == RankingMethod.PEREQUATION)
                .map(levelled -> new LinearPoints(method, levelled::held))
                .orElseGet(() -> new LinearPoints(method, table -> points(linear, table)));
    }

    private static SortedMap<Id<Submission>, Points> points(Method linear, PointsTable table) {
        SortedMap<Id<Submission>, Points> points = new TreeMap<>();
        linear.estimate(table).shares().forEach((submission, share) -> points.put(submission, share.points()));
        return points;
    }
}
