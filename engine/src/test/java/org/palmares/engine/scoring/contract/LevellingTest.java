package org.palmares.engine.scoring.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.Ranking;

/**
 * Holds for least squares where jurors link all entries: a juror who marks everything higher moves nobody. The weighted
 * mean has no such promise.
 */
class LevellingTest {
    @Test
    void a_lenient_juror_changes_no_rank_under_least_squares() {
        Random random = new Random(7);
        for (int run = 0; run < Games.TRIES; run++) {
            Games.Game game = Games.random(random, 7);
            if (game.rank(RankingMethod.LEAST_SQUARES).parts().size() == 1) {
                assertEquals(
                        ranks(game.rank(RankingMethod.LEAST_SQUARES)),
                        ranks(lenient(game).rank(RankingMethod.LEAST_SQUARES)),
                        game.toString());
            }
        }
    }

    @Test
    void a_lenient_juror_may_change_ranks_under_the_weighted_mean() {
        Random random = new Random(8);
        int changed = 0;
        for (int run = 0; run < Games.TRIES; run++) {
            Games.Game game = Games.random(random, 5);
            Map<Id<Submission>, Integer> before = ranks(game.rank(RankingMethod.WEIGHTED_MEAN));
            changed += before.equals(ranks(lenient(game).rank(RankingMethod.WEIGHTED_MEAN))) ? 0 : 1;
        }
        assertTrue(changed > 0);
    }

    /** Marks go to 8, so that two more still fit the scale. */
    private static Games.Game lenient(Games.Game game) {
        Id<Juror> juror = Id.of("J0");
        return game.with(sheet ->
                sheet.juror().equals(juror) ? Games.remark(sheet, mark -> Games.mark(Games.value(mark) + 2)) : sheet);
    }

    private static Map<Id<Submission>, Integer> ranks(Ranking ranking) {
        Map<Id<Submission>, Integer> ranks = new TreeMap<>();
        ranking.entries()
                .forEach(entry -> ranks.put(entry.submission(), entry.tie().rankOnPoints()));
        return ranks;
    }
}
