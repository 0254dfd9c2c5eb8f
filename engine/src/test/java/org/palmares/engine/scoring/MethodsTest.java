package org.palmares.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.palmares.engine.scoring.Marks.criterion;
import static org.palmares.engine.scoring.Marks.id;
import static org.palmares.engine.scoring.Marks.ids;
import static org.palmares.engine.scoring.Marks.scale;
import static org.palmares.engine.scoring.Marks.sheets;
import static org.palmares.engine.scoring.Marks.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Text;

/** What each method makes of small rounds, what it refuses, and what it does not leave unsaid. */
class MethodsTest {
    private final Rubric rubric =
            Marks.rubric(criterion("use", 3, scale("0", "10", "1")), criterion("form", 1, scale("0", "10", "1")));

    private static final String WHOLE = """
            A P1 9 9
            B P1 1 1
            C P1 6 6
            A P2 5 5
            B P2 5 5
            C P2 5 5
            """;

    @Test
    void every_method_that_an_event_may_name_is_built_and_ranks_nobody_without_marks() {
        for (RankingMethod method : RankingMethod.values()) {
            Ranking ranking = rank(method, "A P1 9 -");
            assertEquals(List.of(), ranking.entries(), method.name());
            assertEquals(List.of(Remark.Code.NOTHING_RANKED), codes(ranking), method.name());
        }
    }

    @Test
    void a_median_takes_the_sheet_in_the_middle() {
        Ranking ranking = rank(RankingMethod.MEDIAN, WHOLE);
        assertEquals("1 P1 60.00, 2 P2 50.00", summary(ranking));
        assertEquals(List.of("A -", "B -", "C 60"), counted(ranking.entries().get(0)));
    }

    @Test
    void a_trimmed_mean_leaves_out_the_lowest_and_the_highest() {
        Ranking ranking = rank(RankingMethod.TRIMMED_MEAN, WHOLE);
        assertEquals("1 P1 60.00, 2 P2 50.00", summary(ranking));
        assertEquals(List.of("A -", "B -", "C 60"), counted(ranking.entries().get(0)));
        assertEquals(true, codes(ranking).contains(Remark.Code.FEW_TO_TRIM));
    }

    @Test
    void a_trimmed_mean_is_refused_where_somebody_did_not_mark_an_entry() {
        Ranking ranking = rank(RankingMethod.TRIMMED_MEAN, WHOLE.replace("C P2 5 5\n", ""));
        Text reason = new Text(
                "la moyenne tronquée demande que chaque juré ait noté chaque projet ; il y a 5 grilles"
                        + " complètes sur 6. Complétez les grilles, ou que le jury arrête une autre méthode.",
                "the trimmed mean needs every juror to have marked every entry; there are 5 complete sheets"
                        + " of 6. Complete the sheets, or let the jury settle on another method.");
        assertEquals(List.of(), ranking.entries());
        assertEquals(
                List.of(
                        new Unranked(id("P1"), Unranked.Cause.METHOD_REFUSED, reason),
                        new Unranked(id("P2"), Unranked.Cause.METHOD_REFUSED, reason)),
                ranking.unranked());
        assertEquals(List.of(Remark.Code.METHOD_REFUSED), codes(ranking));
        assertEquals(
                ids("P1", "P2"),
                ranking.beside().orElseThrow().entries().stream()
                        .map(BesideRanking.Entry::submission)
                        .toList());
    }

    @Test
    void marks_that_a_method_refuses_are_as_certain_as_by_any_other() {
        String marks = WHOLE.replace("C P2 5 5\n", "");
        Ranking refused = rank(RankingMethod.TRIMMED_MEAN, marks);
        assertEquals(List.of(), refused.entries());
        assertEquals(true, refused.certainty().isPresent());
        assertEquals(rank(RankingMethod.WEIGHTED_MEAN, marks).certainty(), refused.certainty());
    }

    @Test
    void places_are_worth_their_points_and_each_sheet_shows_its_own() {
        Ranking ranking = rank(RankingMethod.BORDA, WHOLE);
        assertEquals("1 P1 66.67, 2 P2 33.33", summary(ranking));
        assertEquals(List.of("A 100", "B 0", "C 100"), counted(ranking.entries().get(0)));
    }

    @Test
    void duels_of_few_jurors_separate_nobody_with_confidence() {
        assertEquals(true, codes(rank(RankingMethod.BRADLEY_TERRY, WHOLE)).contains(Remark.Code.FEW_DUELS));
        assertEquals(
                true,
                codes(rank(RankingMethod.PLACKETT_LUCE, "A P1 9 9\nA P2 5 5"))
                        .containsAll(List.of(Remark.Code.DUELS_ONE_SIDED, Remark.Code.FEW_DUELS)));
    }

    @Test
    void small_and_large_piles_are_said_where_places_pay() {
        String unequal = WHOLE + "A P3 4 4\n";
        assertEquals(true, codes(rank(RankingMethod.STACK, unequal)).contains(Remark.Code.UNEQUAL_PILES));
        assertEquals(false, codes(rank(RankingMethod.BORDA, unequal)).contains(Remark.Code.UNEQUAL_PILES));
    }

    @Test
    void entries_that_differ_no_more_than_chance_support_no_ranking() {
        assertEquals(true, codes(rank(RankingMethod.WEIGHTED_MEAN, WHOLE)).contains(Remark.Code.NO_SUPPORT));
        String agreed = WHOLE.replace("B P1 1 1", "B P1 8 8").replace("C P1 6 6", "C P1 9 9");
        assertEquals(false, codes(rank(RankingMethod.WEIGHTED_MEAN, agreed)).contains(Remark.Code.NO_SUPPORT));
    }

    /** The published table without variance between its six batches (see RemlTest), five jurors giving one yield each. */
    @Test
    void a_table_published_for_its_lack_of_variance_supports_no_ranking() {
        List<List<String>> yields = List.of(
                List.of("7.298", "3.846", "2.434", "9.566", "7.99"),
                List.of("5.22", "6.556", "0.608", "11.788", "-0.892"),
                List.of("0.11", "10.386", "13.434", "5.51", "8.166"),
                List.of("2.212", "4.852", "7.092", "9.288", "4.98"),
                List.of("0.282", "9.014", "4.458", "9.446", "7.198"),
                List.of("1.722", "4.782", "8.106", "0.758", "3.758"));
        StringBuilder lines = new StringBuilder();
        for (int batch = 0; batch < yields.size(); batch++) {
            for (int juror = 0; juror < 5; juror++) {
                lines.append(
                        "J%s P%s %s\n".formatted(juror, batch, yields.get(batch).get(juror)));
            }
        }
        Rubric yield = Marks.rubric(criterion("yield", 1, scale("-1", "14", "0.001")));
        Round round = Marks.round(RankingMethod.PEREQUATION, 1, "0");
        Ranking ranking = RankingCalculator.compute(RankingRequest.of(
                round, yield, ids("P0", "P1", "P2", "P3", "P4", "P5"), sheets(yield, lines.toString())));
        assertEquals(0, ranking.certainty().orElseThrow().variances().entries().signum());
        assertEquals(true, codes(ranking).contains(Remark.Code.NO_SUPPORT));
        assertEquals(
                1,
                ranking.entries().stream().map(RankedEntry::points).distinct().count());
    }

    @Test
    void entries_within_the_margin_are_tied_and_the_next_rank_counts_them() {
        String close = "A P1 9 9\nA P2 9 8\nA P3 9 6\nA P4 2 2";
        // 90, 87.5, 82.5 and 20: P3 is within 5 of P2, not of P1.
        assertEquals("1 P1 90.00, 1 P2 87.50, 3 P3 82.50, 4 P4 20.00", summary(compute(tied("5"), close)));
        assertEquals("1 P1 90.00, 2 P2 87.50, 3 P3 82.50, 4 P4 20.00", summary(compute(tied("0"), close)));
    }

    @Test
    void the_casting_vote_is_that_of_the_first_named_who_marked_all_those_tied() {
        String tie = "A P1 8 8\nA P2 6 6\nB P1 6 6\nB P2 8 8\nC P1 7 7\nC P2 7 7";
        Ranking ranking = compute(tied("0", "Z", "B", "A"), tie);
        assertEquals("1 P2 70.00, 2 P1 70.00", summary(ranking));
        assertEquals(
                new Tie(1, ids("P1"), List.of(), List.of(), Optional.of(id("B"))),
                ranking.entries().get(0).tie());
        assertEquals("1 P1 70.00, 1 P2 70.00", summary(compute(tied("0", "C"), tie)));
        assertEquals(true, codes(compute(tied("0", "Z"), tie)).contains(Remark.Code.CASTING_VOTE_ABSENT));
    }

    /** P1 leads P2 by 0.75 x 40 - 0.25 x 40 = 20; each unit of weight that moves takes 80 off. */
    @Test
    void sensitivity_says_how_much_weight_would_turn_a_pair_round() {
        Sensitivity sensitivity = rank(RankingMethod.WEIGHTED_MEAN, "A P1 9 5\nA P2 5 9")
                .sensitivity()
                .orElseThrow();
        Sensitivity.Pair pair = sensitivity.pairs().get(0);
        assertEquals(id("P1"), pair.ahead());
        assertEquals(BigFraction.of(1, 4), pair.flip().orElseThrow().moved());
        assertEquals(
                List.of(
                        new Sensitivity.First(id("P1"), new BigDecimal("0.50")),
                        new Sensitivity.First(id("P2"), new BigDecimal("0.50"))),
                sensitivity.firsts());
    }

    /** P2 has the higher median, P1 the higher mean. */
    @Test
    void sensitivity_compares_the_neighbours_of_the_ranking_itself() {
        Sensitivity sensitivity = rank(
                        RankingMethod.MEDIAN, "A P1 9 9\nB P1 5 5\nC P1 5 5\nA P2 6 6\nB P2 6 6\nC P2 1 1")
                .sensitivity()
                .orElseThrow();
        Sensitivity.Pair pair = sensitivity.pairs().get(0);
        assertEquals(id("P2"), pair.ahead());
        assertEquals(true, pair.already());
        assertEquals(id("P2"), sensitivity.firsts().get(0).submission());
    }

    @Test
    void duels_say_how_many_a_pair_takes() {
        for (RankingMethod method :
                List.of(RankingMethod.SCHULZE, RankingMethod.BRADLEY_TERRY, RankingMethod.PLACKETT_LUCE)) {
            assertEquals(true, codes(rank(method, WHOLE)).contains(Remark.Code.DUELS_NEEDED), method.toString());
        }
    }

    @Test
    void sensitivity_of_a_method_that_is_no_sum_is_that_of_the_plain_mean() {
        assertEquals(
                RankingMethod.WEIGHTED_MEAN,
                rank(RankingMethod.MEDIAN, WHOLE).sensitivity().orElseThrow().method());
        assertEquals(
                RankingMethod.CENTRED,
                rank(RankingMethod.CENTRED, WHOLE).sensitivity().orElseThrow().method());
    }

    private Ranking rank(RankingMethod method, String lines) {
        return compute(Marks.round(method, 1, "0"), lines);
    }

    private Ranking compute(Round round, String lines) {
        List<String> entries = lines.lines()
                .map(line -> line.strip().split(" +")[1])
                .distinct()
                .toList();
        return RankingCalculator.compute(
                RankingRequest.of(round, rubric, ids(entries.toArray(String[]::new)), sheets(rubric, lines)));
    }

    private static Round tied(String within, String... castingVote) {
        return new Round(
                id("round"),
                Text.same("round"),
                id("phase"),
                id("rubric"),
                Round.Jury.whole(1),
                Round.Scoring.by(RankingMethod.WEIGHTED_MEAN),
                new Round.Ties(new BigDecimal(within), List.of(), ids(castingVote)),
                Optional.empty(),
                Round.USUALLY_NEAR);
    }

    private static List<String> counted(RankedEntry entry) {
        return entry.why().jurors().stream()
                .map(part -> part.juror() + " "
                        + part.counted().map(Points::toString).orElse("-"))
                .toList();
    }

    private static List<Remark.Code> codes(Ranking ranking) {
        return ranking.remarks().stream().map(Remark::code).toList();
    }
}
