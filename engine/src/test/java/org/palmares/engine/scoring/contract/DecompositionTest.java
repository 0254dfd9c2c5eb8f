package org.palmares.engine.scoring.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.scoring.CriterionPart;
import org.palmares.engine.scoring.Explanation;
import org.palmares.engine.scoring.JurorPart;
import org.palmares.engine.scoring.Points;
import org.palmares.engine.scoring.RankedEntry;

/** Holds for every method, exactly: what is shown is what was computed. */
class DecompositionTest {
    /** Methods whose points are the mean of what the sheets count for. */
    private static final Set<RankingMethod> MEANS = EnumSet.of(
            RankingMethod.WEIGHTED_MEAN,
            RankingMethod.CENTRED,
            RankingMethod.LEAST_SQUARES,
            RankingMethod.MEDIAN,
            RankingMethod.TRIMMED_MEAN,
            RankingMethod.STACK,
            RankingMethod.BORDA,
            RankingMethod.VOTE_POINTS);

    /** Least squares rounds points to a millionth. */
    private static final double ROUNDING = 2e-6;

    @Test
    void points_are_the_sum_of_what_explains_them() {
        Random random = new Random(6);
        for (int run = 0; run < Games.TRIES; run++) {
            Games.Game game = Games.any(random);
            for (RankingMethod method : game.methods()) {
                game.rank(method).entries().forEach(DecompositionTest::check);
                if (MEANS.contains(method)) {
                    game.rank(method).entries().forEach(entry -> checkMean(entry, method.name()));
                }
            }
        }
    }

    private static void check(RankedEntry entry) {
        Explanation why = entry.why();
        assertEquals(entry.points(), why.points());
        assertEquals(
                why.mean(),
                why.criteria().stream().map(CriterionPart::contribution).reduce(Points.ZERO, Points::plus));
        Points total = why.jurors().stream().map(JurorPart::points).reduce(Points.ZERO, Points::plus);
        assertEquals(why.mean().exact().multiply(BigFraction.of(entry.sheets())), total.exact());
    }

    private static void checkMean(RankedEntry entry, String message) {
        double mean = entry.why().jurors().stream()
                .flatMap(part -> part.counted().stream())
                .mapToDouble(points -> points.exact().doubleValue())
                .average()
                .orElseThrow();
        assertEquals(mean, entry.points().exact().doubleValue(), ROUNDING, message);
    }
}
