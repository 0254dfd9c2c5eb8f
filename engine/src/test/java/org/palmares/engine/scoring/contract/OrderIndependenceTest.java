package org.palmares.engine.scoring.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.domain.Submission;

/** Holds for every method. */
class OrderIndependenceTest {
    @Test
    void order_of_sheets_and_entries_changes_nothing() {
        Random random = new Random(1);
        for (int run = 0; run < Games.TRIES; run++) {
            Games.Game game = Games.any(random);
            List<Id<Submission>> entries = new ArrayList<>(game.entries());
            List<ScoreSheet> sheets = new ArrayList<>(game.sheets());
            Collections.shuffle(entries, random);
            Collections.shuffle(sheets, random);
            Games.Game shuffled = new Games.Game(entries, sheets);
            for (RankingMethod method : game.methods()) {
                assertEquals(game.rank(method), shuffled.rank(method));
            }
        }
    }
}
