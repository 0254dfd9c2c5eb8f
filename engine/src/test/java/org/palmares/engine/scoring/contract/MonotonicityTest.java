package org.palmares.engine.scoring.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Mark;
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

    /** With the better sheet jurors contradict each other so much that nobody is told apart, and the tie-break decides. */
    @Test
    void a_better_sheet_may_cost_an_entry_a_rank_under_perequation() {
        ScoreSheet only = sheet("J2", "P1", 2, 6, 4);
        Games.Game game = new Games.Game(
                List.of(Id.of("P0"), Id.of("P1")),
                List.of(
                        sheet("J1", "P0", 8, 6, 4),
                        sheet("J2", "P0", 2, 2, 2),
                        sheet("J0", "P1", 4, 8, 4),
                        sheet("J1", "P1", 6, 8, 6),
                        only));
        assertEquals(1, rank(game.rank(RankingMethod.PEREQUATION), only));
        assertEquals(2, rank(raised(game, only).rank(RankingMethod.PEREQUATION), only));
    }

    private static ScoreSheet sheet(String juror, String submission, int... marks) {
        TreeMap<Id<Criterion>, Mark> byCriterion = new TreeMap<>();
        List<String> criteria = List.of("a", "b", "c");
        for (int at = 0; at < marks.length; at++) {
            byCriterion.put(Id.of(criteria.get(at)), Games.mark(marks[at]));
        }
        return new ScoreSheet(Id.of("round"), Id.of(juror), Id.of(submission), byCriterion);
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
