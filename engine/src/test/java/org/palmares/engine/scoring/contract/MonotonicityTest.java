package org.palmares.engine.scoring.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.scoring.Ranking;

/**
 * Holds for the weighted mean, and for least squares too: there a higher mark also makes its juror look kinder, but
 * takes back less from the entry itself than from any other. Péréquation cannot promise it: a mark also says how far
 * jurors can be trusted.
 */
class MonotonicityTest {
    @Test
    void a_better_sheet_never_costs_an_entry_a_rank() {
        Random random = new Random(4);
        for (int run = 0; run < Games.TRIES; run++) {
            Games.Game game = Games.any(random);
            if (game.sheets().isEmpty()) {
                continue;
            }
            ScoreSheet raised = game.sheets().get(random.nextInt(game.sheets().size()));
            Games.Game better = raised(game, raised);
            List<RankingMethod> methods = new ArrayList<>(game.methods());
            methods.remove(RankingMethod.PEREQUATION);
            for (RankingMethod method : methods) {
                int before = rank(game.rank(method), raised);
                int after = rank(better.rank(method), raised);
                assertTrue(after <= before, () -> method + " " + raised + " of " + game);
            }
        }
    }

    /** A higher mark may also make its juror look kinder, or less precise, than the entry looks better. */
    @Test
    void a_better_sheet_may_cost_an_entry_a_rank_under_perequation() {
        Random random = new Random(4);
        int worse = 0;
        for (int run = 0; run < Games.TRIES; run++) {
            Games.Game game = Games.random(random, 7);
            if (game.sheets().isEmpty()) {
                continue;
            }
            ScoreSheet raised = game.sheets().get(random.nextInt(game.sheets().size()));
            Games.Game better = raised(game, raised);
            worse += rank(better.rank(RankingMethod.PEREQUATION), raised)
                            > rank(game.rank(RankingMethod.PEREQUATION), raised)
                    ? 1
                    : 0;
        }
        assertTrue(worse > 0 && worse < Games.TRIES / 10, "found: " + worse);
    }

    private static Games.Game raised(Games.Game game, ScoreSheet raised) {
        return game.with(sheet -> sheet.equals(raised)
                ? Games.remark(sheet, mark -> Games.mark(Math.min(Games.HIGHEST, Games.value(mark) + 2)))
                : sheet);
    }

    private static int rank(Ranking ranking, ScoreSheet sheet) {
        return ranking.find(sheet.submission()).orElseThrow().rank();
    }
}
