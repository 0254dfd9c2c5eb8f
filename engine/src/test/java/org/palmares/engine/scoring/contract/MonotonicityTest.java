package org.palmares.engine.scoring.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.scoring.Ranking;

/**
 * Holds for the weighted mean, and for least squares too: there a higher mark also makes its juror look kinder, but
 * takes back less from the entry itself than from any other.
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
            Games.Game better = game.with(sheet -> sheet.equals(raised)
                    ? Games.remark(sheet, mark -> Games.mark(Math.min(Games.HIGHEST, Games.value(mark) + 2)))
                    : sheet);
            for (RankingMethod method : game.methods()) {
                int before = rank(game.rank(method), raised);
                int after = rank(better.rank(method), raised);
                assertTrue(after <= before, () -> method + " " + raised + " of " + game);
            }
        }
    }

    private static int rank(Ranking ranking, ScoreSheet sheet) {
        return ranking.find(sheet.submission()).orElseThrow().rank();
    }
}
