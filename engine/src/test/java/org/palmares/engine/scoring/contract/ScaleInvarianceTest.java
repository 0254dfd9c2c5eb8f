package org.palmares.engine.scoring.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.domain.Submission;

/**
 * Holds for every method when all marks are stretched alike. When each juror uses the scale in a way of their own, it
 * holds for the methods that read only the order of a juror's sheets, and for no other.
 */
class ScaleInvarianceTest {
    private static final Set<RankingMethod> BY_ORDER = EnumSet.of(
            RankingMethod.STACK,
            RankingMethod.BORDA,
            RankingMethod.SCHULZE,
            RankingMethod.BRADLEY_TERRY,
            RankingMethod.PLACKETT_LUCE,
            RankingMethod.VOTE_POINTS);

    @Test
    void stretching_all_marks_alike_changes_no_rank() {
        Random random = new Random(9);
        for (int run = 0; run < Games.TRIES; run++) {
            Games.Game game = Games.any(random);
            Games.Game stretched = game.with(sheet -> stretched(sheet));
            for (RankingMethod method : game.methods()) {
                assertEquals(ranks(game, method), ranks(stretched, method), () -> method + " of " + game);
            }
        }
    }

    @Test
    void a_juror_with_a_scale_of_their_own_changes_no_rank_by_order() {
        Random random = new Random(10);
        for (int run = 0; run < Games.TRIES; run++) {
            Games.Game game = Games.any(random);
            Games.Game own = game.with(sheet -> isFirst(sheet) ? stretched(sheet) : sheet);
            for (RankingMethod method : BY_ORDER) {
                assertEquals(ranks(game, method), ranks(own, method), () -> method + " of " + game);
            }
        }
    }

    @Test
    void a_juror_with_a_scale_of_their_own_may_change_ranks_under_every_other_method() {
        Set<RankingMethod> changing = EnumSet.noneOf(RankingMethod.class);
        Set<RankingMethod> others = EnumSet.noneOf(RankingMethod.class);
        Random random = new Random(11);
        for (int run = 0; run < Games.TRIES; run++) {
            Games.Game game = Games.any(random);
            Games.Game own = game.with(sheet -> isFirst(sheet) ? stretched(sheet) : sheet);
            for (RankingMethod method : game.methods()) {
                if (!BY_ORDER.contains(method)) {
                    others.add(method);
                    if (!ranks(game, method).equals(ranks(own, method))) {
                        changing.add(method);
                    }
                }
            }
        }
        assertEquals(others, changing);
        assertTrue(others.contains(RankingMethod.WEIGHTED_MEAN));
    }

    private static boolean isFirst(ScoreSheet sheet) {
        return sheet.juror().value().equals("J0");
    }

    /** Marks are 2 to 8, and become 1 to 10. */
    private static ScoreSheet stretched(ScoreSheet sheet) {
        return Games.remark(sheet, mark -> Games.mark(Games.value(mark) * 3 / 2 - 2));
    }

    /** On points: marks of single criteria, which break ties, keep their order anyway. */
    private static Map<Id<Submission>, Integer> ranks(Games.Game game, RankingMethod method) {
        Map<Id<Submission>, Integer> ranks = new TreeMap<>();
        game.rank(method)
                .entries()
                .forEach(entry -> ranks.put(entry.submission(), entry.tie().rankOnPoints()));
        return ranks;
    }
}
