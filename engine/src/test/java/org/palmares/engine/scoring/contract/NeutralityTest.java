package org.palmares.engine.scoring.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.Ranking;

/** Holds for every method: what an entry is called does not matter, not even in a tie. */
class NeutralityTest {
    @Test
    void renaming_entries_renames_the_ranking() {
        Random random = new Random(3);
        for (int run = 0; run < Games.TRIES; run++) {
            Games.Game game = Games.any(random);
            Games.Game renamed = renamed(game);
            for (RankingMethod method : game.methods()) {
                Map<Id<Submission>, String> expected = new TreeMap<>();
                standings(game.rank(method)).forEach((entry, standing) -> expected.put(renamed(entry), standing));
                assertEquals(expected, standings(renamed.rank(method)), game::toString);
            }
        }
    }

    @Test
    void renaming_entries_renames_chances_and_intervals() {
        Random random = new Random(5);
        int told = 0;
        for (int run = 0; run < Games.TRIES; run++) {
            Games.Game game = Games.any(random);
            if (game.tellsAllApart()) {
                Map<Id<Submission>, String> expected = new TreeMap<>();
                chances(game).forEach((entry, chances) -> expected.put(renamed(entry), chances));
                assertEquals(expected, chances(renamed(game)), game::toString);
                told++;
            }
        }
        assertTrue(told > Games.TRIES / 4, "games: " + told);
    }

    private static Map<Id<Submission>, String> chances(Games.Game game) {
        Map<Id<Submission>, String> chances = new TreeMap<>();
        game.rank(RankingMethod.WEIGHTED_MEAN)
                .certainty()
                .ifPresent(certainty -> certainty
                        .entries()
                        .forEach(entry -> chances.put(
                                entry.submission(),
                                entry.from() + " " + entry.to() + " " + entry.within() + " " + entry.deviation())));
        return chances;
    }

    private static Games.Game renamed(Games.Game game) {
        return new Games.Game(
                game.entries().stream().map(NeutralityTest::renamed).toList(),
                game.sheets().stream()
                        .map(sheet -> new ScoreSheet(
                                sheet.round(), sheet.juror(), renamed(sheet.submission()), sheet.marks()))
                        .toList());
    }

    /** P0 to P5 become Q9 to Q4: their order turns round. */
    private static Id<Submission> renamed(Id<Submission> entry) {
        return Id.of("Q" + (9 - Integer.parseInt(entry.value().substring(1))));
    }

    private static Map<Id<Submission>, String> standings(Ranking ranking) {
        Map<Id<Submission>, String> standings = new TreeMap<>();
        ranking.entries().forEach(entry -> standings.put(entry.submission(), entry.rank() + " " + entry.points()));
        return standings;
    }
}
