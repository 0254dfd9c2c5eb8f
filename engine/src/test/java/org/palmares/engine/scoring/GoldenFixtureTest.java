package org.palmares.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.palmares.engine.scoring.Marks.criterion;
import static org.palmares.engine.scoring.Marks.ids;
import static org.palmares.engine.scoring.Marks.round;
import static org.palmares.engine.scoring.Marks.rubric;
import static org.palmares.engine.scoring.Marks.scale;
import static org.palmares.engine.scoring.Marks.sheets;
import static org.palmares.engine.scoring.Marks.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Cut;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Round;
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
                ids("P1", "P2", "P4", "P3"),
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
    void before_a_cut_who_is_first_is_not_for_the_jury_to_weigh() {
        Round last = round(RankingMethod.WEIGHTED_MEAN, 1, "0");
        Round cut = new Round(
                last.id(),
                last.label(),
                last.phase(),
                last.rubric(),
                last.jury(),
                last.scoring(),
                last.ties(),
                Optional.of(new Cut.TopN(2, Cut.AtTheLine.KEEP_ALL)),
                last.deliberateWithin());
        Ranking ranking =
                RankingCalculator.compute(RankingRequest.of(cut, rubric, ids("P1", "P2", "P3", "P4"), sheets));
        assertEquals(
                List.of(Remark.Code.METHODS_DISAGREE),
                ranking.remarks().stream().map(Remark::code).toList());
    }

    @Test
    void raw_mean_and_its_rank_stand_beside_the_levelled_points() {
        Explanation why = rank(RankingMethod.LEAST_SQUARES).entries().get(0).why();
        assertEquals("62.50", why.mean().rounded().toPlainString());
        assertEquals(3, why.meanRank());
        assertEquals("6.00", why.correction().rounded().toPlainString());
        assertEquals(Points.ZERO, why.shrinkage());
    }

    /** 3-2-1 sums to 5, 5, 3 and 5; as a mean of sheets out of 100, two sheets of 2.5 or three of 1 out of 3. */
    @Test
    void stack_ranking_is_a_three_way_tie() {
        assertEquals("1 P1 83.33, 1 P2 83.33, 1 P4 83.33, 4 P3 33.33", summary(rank(RankingMethod.STACK)));
    }

    /** A: 12 > 11 > 8; B: 16 > 15 > 14; C: 14 > 13 > 11. */
    @Test
    void borda_ties_the_same_three() {
        assertEquals("1 P1 75.00, 1 P2 75.00, 1 P4 75.00, 4 P3 0.00", summary(rank(RankingMethod.BORDA)));
    }

    /** A marks 7/3 below the mean of all, B 7/3 above: P1 (40/3 + 14) / 2, P2 (43/3 + 38/3) / 2, P4 (41/3 + 13) / 2. */
    @Test
    void centring_by_juror_puts_p1_first() {
        assertEquals("1 P1 68.33, 2 P2 67.50, 3 P4 66.67, 4 P3 55.00", summary(rank(RankingMethod.CENTRED)));
    }

    @Test
    void z_score_would_put_p4_first_and_p1_second() {
        Map<String, List<Double>> scores = new TreeMap<>();
        for (String juror : List.of("A", "B", "C")) {
            List<ScoreSheet> own = sheets.stream()
                    .filter(sheet -> sheet.juror().value().equals(juror))
                    .toList();
            double mean = own.stream().mapToDouble(this::mark).average().orElseThrow();
            double spread = Math.sqrt(own.stream()
                    .mapToDouble(sheet -> Math.pow(mark(sheet) - mean, 2))
                    .average()
                    .orElseThrow());
            own.forEach(sheet -> scores.computeIfAbsent(sheet.submission().value(), each -> new ArrayList<>())
                    .add((mark(sheet) - mean) / spread));
        }
        Map<String, String> means = new TreeMap<>();
        scores.forEach((entry, all) -> means.put(
                entry,
                BigDecimal.valueOf(
                                all.stream().mapToDouble(each -> each).average().orElseThrow())
                        .setScale(3, RoundingMode.HALF_UP)
                        .toPlainString()));
        assertEquals(Map.of("P1", "0.731", "P2", "0.490", "P3", "-1.311", "P4", "0.746"), means);
    }

    private double mark(ScoreSheet sheet) {
        return sheet.marks().get(sheet.marks().firstKey()).value().doubleValue();
    }

    private Ranking rank(RankingMethod method) {
        return RankingCalculator.compute(
                RankingRequest.of(round(method, 1, "0"), rubric, ids("P1", "P2", "P3", "P4"), sheets));
    }
}
