package org.palmares.engine.scoring.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
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
    @Test
    void points_are_the_sum_of_what_explains_them() {
        Random random = new Random(6);
        for (int run = 0; run < Games.TRIES; run++) {
            Games.Game game = Games.random(random, 7);
            for (RankingMethod method : Games.METHODS) {
                game.rank(method).entries().forEach(DecompositionTest::check);
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
}
