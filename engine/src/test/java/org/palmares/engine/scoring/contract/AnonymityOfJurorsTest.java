package org.palmares.engine.scoring.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.scoring.Certainty;
import org.palmares.engine.scoring.Ranking;

/** Holds for every method: who a juror is does not matter, only what was marked. */
class AnonymityOfJurorsTest {
    @Test
    void renaming_jurors_changes_no_rank_and_no_points() {
        Random random = new Random(2);
        for (int run = 0; run < Games.TRIES; run++) {
            Games.Game game = Games.any(random);
            Games.Game renamed = game.with(AnonymityOfJurorsTest::renamed);
            for (RankingMethod method : game.methods()) {
                assertEquals(standings(game.rank(method)), standings(renamed.rank(method)), game::toString);
            }
        }
    }

    @Test
    void renaming_jurors_changes_no_chance_and_no_interval() {
        Random random = new Random(4);
        int told = 0;
        for (int run = 0; run < Games.TRIES; run++) {
            Games.Game game = Games.any(random);
            if (game.tellsAllApart()) {
                Games.Game renamed = game.with(AnonymityOfJurorsTest::renamed);
                assertEquals(
                        certainties(game.rank(RankingMethod.WEIGHTED_MEAN)),
                        certainties(renamed.rank(RankingMethod.WEIGHTED_MEAN)),
                        game::toString);
                told++;
            }
        }
        assertTrue(told > Games.TRIES / 4, "games: " + told);
    }

    private static List<Certainty.OfEntry> certainties(Ranking ranking) {
        return ranking.certainty().map(Certainty::entries).orElse(List.of());
    }

    /** J0 to J4 become K9 to K5: their order turns round. */
    private static ScoreSheet renamed(ScoreSheet sheet) {
        int number = Integer.parseInt(sheet.juror().value().substring(1));
        return new ScoreSheet(sheet.round(), Id.of("K" + (9 - number)), sheet.submission(), sheet.marks());
    }

    private static List<String> standings(Ranking ranking) {
        return ranking.entries().stream()
                .map(entry -> entry.rank() + " " + entry.submission() + " " + entry.points())
                .toList();
    }
}
