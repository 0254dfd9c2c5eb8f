package org.palmares.engine.scoring.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.scoring.Breakdown;
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
                List<RankedEntry> entries = game.rank(method).entries();
                entries.forEach(DecompositionTest::check);
                entries.forEach(entry -> checkMarks(entry, game));
                if (MEANS.contains(method)) {
                    entries.forEach(entry -> checkMean(entry, game, method.name()));
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

    /** Whatever the method, an entry's points are what its marks bring, corrected, and what it is drawn by. */
    private static void checkMarks(RankedEntry entry, Games.Game game) {
        Breakdown breakdown = Breakdown.of(entry, game.rubric(), game.sheets());
        assertEquals(entry.points(), breakdown.points());
        for (int at = 0; at < entry.sheets(); at++) {
            JurorPart part = entry.why().jurors().get(at);
            Breakdown.OfSheet sheet = breakdown.sheets().get(at);
            Points marks = sheet.marks().stream().map(Breakdown.OfMark::points).reduce(Points.ZERO, Points::plus);
            assertEquals(part.points().exact().multiply(part.weight()), marks.exact());
            Points full = sheet.marks().stream().map(Breakdown.OfMark::weight).reduce(Points.ZERO, Points::plus);
            assertEquals(sheet.weight().multiply(100), full.exact());
        }
    }

    /** Weights that do not sum to one leave the rest to the level of all, which lies among the points. */
    @Test
    void what_the_sheets_leave_open_of_a_levelled_entry_is_the_level_of_all() {
        Random random = new Random(8);
        for (int run = 0; run < Games.TRIES; run++) {
            Games.Game game = Games.any(random);
            for (RankedEntry entry : game.rank(RankingMethod.PEREQUATION).entries()) {
                double weight = entry.why().jurors().stream()
                        .mapToDouble(part -> part.weight().doubleValue())
                        .sum();
                double counted = entry.why().jurors().stream()
                        .mapToDouble(part -> part.weight().doubleValue()
                                * part.counted().orElseThrow().exact().doubleValue())
                        .sum();
                Points levelled = entry.why().mean().plus(entry.why().correction());
                double level = (levelled.exact().doubleValue() - counted) / (1 - weight);
                assertTrue(Math.abs(1 - weight) < 1e-4 || level > -1 && level < 101, entry.toString());
            }
        }
    }

    private static void checkMean(RankedEntry entry, Games.Game game, String message) {
        Breakdown breakdown = Breakdown.of(entry, game.rubric(), game.sheets());
        assertEquals(0, breakdown.drawn().exact().doubleValue(), ROUNDING, message);
        double mean = entry.why().jurors().stream()
                .flatMap(part -> part.counted().stream())
                .mapToDouble(points -> points.exact().doubleValue())
                .average()
                .orElseThrow();
        assertEquals(mean, entry.points().exact().doubleValue(), ROUNDING, message);
    }
}
