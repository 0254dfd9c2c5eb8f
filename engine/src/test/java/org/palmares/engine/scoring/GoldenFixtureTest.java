package org.palmares.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.palmares.engine.scoring.Marks.criterion;
import static org.palmares.engine.scoring.Marks.ids;
import static org.palmares.engine.scoring.Marks.round;
import static org.palmares.engine.scoring.Marks.rubric;
import static org.palmares.engine.scoring.Marks.scale;
import static org.palmares.engine.scoring.Marks.sheets;
import static org.palmares.engine.scoring.Marks.summary;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.ScoreSheet;

/** Three jurors who saw different entries, marks on 20: two defensible methods, two orders. Points are marks times 5. */
class GoldenFixtureTest {
    private final Rubric rubric = rubric(criterion("total", 1, scale("0", "20", "1")));
    private final List<ScoreSheet> sheets = sheets(rubric, """
            A P1 11
            A P2 12
            A P3 8
            B P2 15
            B P3 14
            B P4 16
            C P1 14
            C P3 11
            C P4 13
            """);

    @Test
    void raw_mean_puts_p4_first() {
        assertEquals("1 P4 72.50, 2 P2 67.50, 3 P1 62.50, 4 P3 55.00", summary(rank(RankingMethod.WEIGHTED_MEAN)));
    }

    @Test
    void additive_juror_effect_puts_p1_first() {
        assertEquals("1 P1 68.50, 2 P2 67.50, 3 P4 66.50, 4 P3 55.00", summary(rank(RankingMethod.LEAST_SQUARES)));
    }

    @Test
    void juror_effects_are_those_of_the_hand_computation() {
        Map<String, String> effects = rank(RankingMethod.LEAST_SQUARES).entries().stream()
                .flatMap(entry -> entry.why().jurors().stream())
                .collect(Collectors.toMap(
                        part -> part.juror().value(),
                        part -> part.effect().rounded().toPlainString(),
                        (one, same) -> one));
        assertEquals(Map.of("A", "-12.00", "B", "12.00", "C", "0.00"), effects);
    }

    @Test
    void each_method_shows_the_other_beside_and_where_they_part() {
        BesideRanking besideMean = rank(RankingMethod.WEIGHTED_MEAN).beside().orElseThrow();
        BesideRanking besideLevelled =
                rank(RankingMethod.LEAST_SQUARES).beside().orElseThrow();
        assertEquals(RankingMethod.PEREQUATION, besideMean.method());
        assertEquals(RankingMethod.WEIGHTED_MEAN, besideLevelled.method());
        assertEquals(
                ids("P1", "P4", "P2", "P3"),
                besideMean.entries().stream()
                        .map(BesideRanking.Entry::submission)
                        .toList());
        assertEquals(OptionalInt.of(1), besideMean.disagreesFrom());
        assertEquals(
                List.of(Remark.Code.METHODS_DISAGREE, Remark.Code.FIRST_UNCERTAIN),
                rank(RankingMethod.WEIGHTED_MEAN).remarks().stream()
                        .map(Remark::code)
                        .toList());
    }

    @Test
    void raw_mean_and_its_rank_stand_beside_the_levelled_points() {
        Explanation why = rank(RankingMethod.LEAST_SQUARES).entries().get(0).why();
        assertEquals("62.50", why.mean().rounded().toPlainString());
        assertEquals(3, why.meanRank());
        assertEquals("6.00", why.correction().rounded().toPlainString());
        assertEquals(Points.ZERO, why.shrinkage());
    }

    private Ranking rank(RankingMethod method) {
        return RankingCalculator.compute(
                RankingRequest.of(round(method, 1, "0"), rubric, ids("P1", "P2", "P3", "P4"), sheets));
    }
}
