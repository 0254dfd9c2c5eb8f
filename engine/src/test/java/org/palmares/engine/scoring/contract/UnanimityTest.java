package org.palmares.engine.scoring.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.Ranking;

/** Holds for every method where the same jurors saw both entries. */
class UnanimityTest {
    @Test
    void an_entry_that_every_juror_prefers_ranks_higher() {
        Random random = new Random(5);
        for (int run = 0; run < Games.TRIES; run++) {
            Games.Game all = Games.random(random, 10);
            Id<Submission> best = all.entries().get(0);
            Games.Game game = all.with(
                    sheet -> sheet.submission().equals(best) ? Games.remark(sheet, mark -> Games.mark(9)) : sheet);
            for (RankingMethod method : game.methods()) {
                Ranking ranking = game.rank(method);
                assertTrue(
                        ranking.entries().stream()
                                .allMatch(each -> each.submission().equals(best) || each.rank() > 1),
                        () -> method + " of " + game);
            }
        }
    }
}
