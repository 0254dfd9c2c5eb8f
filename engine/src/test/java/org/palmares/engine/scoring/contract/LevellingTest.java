package org.palmares.engine.scoring.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.Ranking;

/**
 * Holds, where jurors link all entries, for the methods that take a juror's own level off (centring, least squares) and
 * for those that read only the order of a juror's sheets: a juror who marks everything higher moves nobody. The plain
 * mean, the median and the trimmed mean make no such promise.
 */
class LevellingTest {
    private static final Set<RankingMethod> UNLEVELLED =
            EnumSet.of(RankingMethod.WEIGHTED_MEAN, RankingMethod.MEDIAN, RankingMethod.TRIMMED_MEAN);

    /** Draws severities towards zero, so that a very lenient juror keeps a little of it. */
    private static final Set<RankingMethod> SHRUNK = EnumSet.of(RankingMethod.PEREQUATION);

    @Test
    void a_lenient_juror_changes_no_rank_where_jurors_are_levelled() {
        Random random = new Random(7);
        for (int run = 0; run < Games.TRIES; run++) {
            Games.Game game = Games.any(random);
            Games.Game lenient = lenient(game);
            if (game.rank(RankingMethod.WEIGHTED_MEAN).parts().size() == 1) {
                for (RankingMethod method : game.methods()) {
                    if (!UNLEVELLED.contains(method) && !SHRUNK.contains(method)) {
                        assertEquals(
                                ranks(game.rank(method)), ranks(lenient.rank(method)), () -> method + " of " + game);
                    }
                }
            }
        }
    }

    @Test
    void a_lenient_juror_may_change_ranks_where_nobody_is_levelled() {
        Random random = new Random(8);
        Set<RankingMethod> changing = EnumSet.noneOf(RankingMethod.class);
        for (int run = 0; run < Games.TRIES; run++) {
            Games.Game game = Games.any(random);
            Games.Game lenient = lenient(game);
            for (RankingMethod method : game.methods()) {
                boolean same = ranks(game.rank(method)).equals(ranks(lenient.rank(method)));
                if (!same && UNLEVELLED.contains(method)) {
                    changing.add(method);
                }
            }
        }
        // Where every juror marked every entry, the plain mean too moves all alike; the trimmed mean may not.
        assertEquals(UNLEVELLED, changing);
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
