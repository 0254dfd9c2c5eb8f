package org.palmares.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.palmares.engine.scoring.Marks.criterion;
import static org.palmares.engine.scoring.Marks.id;
import static org.palmares.engine.scoring.Marks.ids;
import static org.palmares.engine.scoring.Marks.round;
import static org.palmares.engine.scoring.Marks.scale;
import static org.palmares.engine.scoring.Marks.sheets;
import static org.palmares.engine.scoring.Marks.summary;
import static org.palmares.engine.scoring.Marks.why;
import static org.palmares.engine.scoring.Marks.withFloor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Recusal;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.agreement.PartialIntraclass;

class RankingCalculatorTest {
    /** Two criteria on 5: "use" weighs 3, "form" weighs 1. */
    private final Rubric rubric = Marks.rubric(
            criterion("use", 3, scale("0", "5", "1")), withFloor(criterion("form", 1, scale("0", "5", "1")), "2"));

    private final Round plain = round(RankingMethod.WEIGHTED_MEAN, 1, "0");

    @Test
    void points_are_the_weighted_shares_of_the_marks() {
        Ranking ranking = rank(plain, "P1 P2", "J1 P1 5 0\nJ2 P1 4 3\nJ1 P2 2 5\nJ2 P2 1 1");
        // P1: (75 + 0 + 60 + 15) / 2 = 75; P2: (30 + 25 + 15 + 5) / 2 = 37.5
        assertEquals("1 P1 75.00, 2 P2 37.50", summary(ranking));
    }

    @Test
    void every_rank_decomposes_into_criteria_and_jurors() {
        RankedEntry first = rank(plain, "P1", "J1 P1 5 0\nJ2 P1 4 3").entries().get(0);
        Explanation expected = new Explanation(
                points("75"),
                1,
                Points.ZERO,
                Points.ZERO,
                Optional.empty(),
                List.of(
                        new CriterionPart(id("use"), new MeanMark(BigFraction.of(9, 2)), 3, points("67.5")),
                        new CriterionPart(id("form"), new MeanMark(BigFraction.of(3, 2)), 1, points("7.5"))),
                List.of(
                        new JurorPart(
                                id("J1"), points("75"), Points.ZERO, Optional.of(points("75")), BigFraction.of(1, 2)),
                        new JurorPart(
                                id("J2"), points("75"), Points.ZERO, Optional.of(points("75")), BigFraction.of(1, 2))));
        assertEquals(expected, first.why());
        assertEquals(first.points(), first.why().points());
    }

    @Test
    void equal_points_share_a_rank_and_the_next_rank_counts_them() {
        Ranking ranking = rank(plain, "P1 P2 P3", "J1 P1 3 3\nJ1 P2 3 3\nJ1 P3 1 1");
        assertEquals("1 P1 60.00, 1 P2 60.00, 3 P3 20.00", summary(ranking));
        assertEquals(
                new Tie(1, ids("P2"), List.of(), ids("P2"), Optional.empty()),
                ranking.entries().get(0).tie());
    }

    @Test
    void tie_break_asks_its_criteria_in_order() {
        Rubric equal = Marks.rubric(
                criterion("a", 1, scale("0", "5", "1")),
                criterion("b", 1, scale("0", "5", "1")),
                criterion("c", 1, scale("0", "5", "1")));
        Round chain = round(RankingMethod.WEIGHTED_MEAN, 1, "0", "a", "b");
        // All have 6 in total; a separates P4 from the others, b separates P3, P1 and P2 stay equal.
        List<ScoreSheet> sheets = sheets(equal, "J P1 2 2 2\nJ P2 2 2 2\nJ P3 2 1 3\nJ P4 3 1 2");
        Ranking ranking =
                RankingCalculator.compute(RankingRequest.of(chain, equal, ids("P1", "P2", "P3", "P4"), sheets));
        assertEquals("1 P4 40.00, 2 P1 40.00, 2 P2 40.00, 4 P3 40.00", summary(ranking));
        assertEquals(
                List.of(
                        new Tie(1, ids("P1", "P2", "P3"), ids("a"), List.of(), Optional.empty()),
                        new Tie(1, ids("P2", "P3", "P4"), ids("a", "b"), ids("P2"), Optional.empty()),
                        new Tie(1, ids("P1", "P3", "P4"), ids("a", "b"), ids("P1"), Optional.empty()),
                        new Tie(1, ids("P1", "P2", "P4"), ids("a", "b"), List.of(), Optional.empty())),
                ranking.entries().stream().map(RankedEntry::tie).toList());
    }

    @Test
    void equal_fractions_tie_although_doubles_would_part_them() {
        Rubric fine = Marks.rubric(criterion("a", 1, scale("0", "1", "0.1")));
        // 0.1 + 0.2 = 0.3 + 0.0, which doubles deny.
        List<ScoreSheet> sheets = sheets(fine, "J1 P1 0.1\nJ2 P1 0.2\nJ1 P2 0.3\nJ2 P2 0.0");
        Ranking ranking = RankingCalculator.compute(RankingRequest.of(plain, fine, ids("P1", "P2"), sheets));
        assertEquals("1 P1 15.00, 1 P2 15.00", summary(ranking));
    }

    @Test
    void a_difference_below_the_reach_of_doubles_still_ranks() {
        Rubric fine = Marks.rubric(criterion("a", 1, scale("0", "1", "0.00000000000000000001")));
        List<ScoreSheet> sheets = sheets(fine, "J1 P1 0.5\nJ1 P2 0.50000000000000000001");
        Ranking ranking = RankingCalculator.compute(RankingRequest.of(plain, fine, ids("P1", "P2"), sheets));
        assertEquals("1 P2 50.00, 2 P1 50.00", summary(ranking));
    }

    @Test
    void a_blank_is_no_zero_and_sets_the_sheet_aside() {
        Ranking ranking = rank(plain, "P1", "J1 P1 4 4\nJ2 P1 5 -");
        assertEquals("1 P1 80.00", summary(ranking));
        SheetSetAside aside = ranking.setAside().get(0);
        assertEquals(SheetSetAside.Cause.INCOMPLETE, aside.cause());
        assertEquals(ids("form"), aside.blank());
        assertEquals(
                new Text(
                        "sans note pour « form » ; une note absente n'est pas un zéro. Complétez la grille.",
                        "no mark for \"form\"; a missing mark is not a zero. Complete the sheet."),
                aside.reason());
    }

    @Test
    void an_entry_below_quorum_stands_apart() {
        Ranking ranking =
                rank(round(RankingMethod.WEIGHTED_MEAN, 2, "0"), "P1 P2 P3", "J1 P1 4 4\nJ2 P1 4 4\nJ1 P2 5 5");
        assertEquals("1 P1 80.00", summary(ranking));
        assertEquals(
                List.of(Unranked.Cause.BELOW_QUORUM, Unranked.Cause.BELOW_QUORUM),
                ranking.unranked().stream().map(Unranked::cause).toList());
        assertEquals(
                "complete sheets: 1; quorum: 2",
                ranking.unranked().get(0).reason().en());
    }

    @Test
    void what_verdicts_keep_out_is_said_and_not_counted() {
        SortedMap<Id<Submission>, Text> out = new TreeMap<>();
        out.put(Id.of("P2"), why("no licence"));
        SortedMap<Id<Juror>, Text> suspended = new TreeMap<>();
        suspended.put(Id.of("J3"), why("no declaration"));
        Exclusions exclusions = new Exclusions(
                out, suspended, List.of(new Recusal(id("J2"), id("P1"), why("same employer"))), new TreeSet<>());
        List<ScoreSheet> sheets = sheets(rubric, "J1 P1 1 1\nJ2 P1 5 5\nJ3 P1 5 5\nJ1 P2 5 5");
        Ranking ranking = RankingCalculator.compute(
                new RankingRequest(plain, rubric, ids("P1", "P2"), sheets, exclusions, new TreeMap<>()));
        assertEquals("1 P1 20.00", summary(ranking));
        assertEquals(List.of(new Unranked(id("P2"), Unranked.Cause.EXCLUDED, why("no licence"))), ranking.unranked());
        assertEquals(
                List.of(
                        SheetSetAside.Cause.RECUSED,
                        SheetSetAside.Cause.JUROR_SUSPENDED,
                        SheetSetAside.Cause.ENTRY_EXCLUDED),
                ranking.setAside().stream().map(SheetSetAside::cause).toList());
    }

    @Test
    void a_share_of_the_previous_round_is_carried_over() {
        SortedMap<Id<Submission>, EarlierPoints> previous = new TreeMap<>();
        previous.put(Id.of("P1"), earlier("90", "0"));
        previous.put(Id.of("P2"), earlier("50", "0"));
        List<ScoreSheet> sheets = sheets(rubric, "J1 P1 3 3\nJ1 P2 4 4\nJ1 P3 5 5");
        Ranking ranking = RankingCalculator.compute(new RankingRequest(
                round(RankingMethod.WEIGHTED_MEAN, 1, "0.2"),
                rubric,
                ids("P1", "P2", "P3"),
                sheets,
                Exclusions.NONE,
                previous));
        // P1: 0.8 x 60 + 0.2 x 90 = 66; P2: 0.8 x 80 + 0.2 x 50 = 74; P3 brings nothing and is not ranked.
        assertEquals("1 P2 74.00, 2 P1 66.00", summary(ranking));
        assertEquals(
                Unranked.Cause.NO_PREVIOUS_POINTS, ranking.unranked().get(0).cause());
        assertEquals(
                ranking.entries().get(0).points(),
                ranking.entries().get(0).why().points());
    }

    @Test
    void entries_that_nothing_parts_share_their_rank_interval_and_their_chances() {
        SortedMap<Id<Submission>, EarlierPoints> previous = new TreeMap<>();
        previous.put(Id.of("P1"), earlier("90", "0"));
        previous.put(Id.of("P2"), earlier("90", "0"));
        previous.put(Id.of("P3"), earlier("50", "0"));
        Ranking ranking = RankingCalculator.compute(new RankingRequest(
                round(RankingMethod.WEIGHTED_MEAN, 1, "1"),
                rubric,
                ids("P1", "P2", "P3"),
                sheets(rubric, "J1 P1 3 3\nJ1 P2 4 4\nJ1 P3 5 5\nJ2 P1 2 3\nJ2 P2 4 5\nJ2 P3 5 4"),
                Exclusions.NONE,
                previous));
        assertEquals(
                List.of("P1 1-1 1.000", "P2 1-1 1.000", "P3 3-3 0.000"),
                ranking.certainty().orElseThrow().entries().stream()
                        .map(entry -> entry.submission() + " " + entry.from() + "-" + entry.to() + " " + entry.first())
                        .toList());
    }

    /**
     * The difference of two normal numbers of deviation 10 is one of 10 √2: P(first) = Φ(10 / 10 √2) = 0.760, with a
     * standard error of √(0.76 · 0.24 / 2,000) = 0.0095 by so many draws; three of them are allowed.
     */
    @Test
    void what_the_round_before_leaves_open_counts_in_the_chances() {
        SortedMap<Id<Submission>, EarlierPoints> previous = new TreeMap<>();
        previous.put(Id.of("P1"), earlier("90", "10"));
        previous.put(Id.of("P2"), earlier("80", "10"));
        Ranking ranking = RankingCalculator.compute(new RankingRequest(
                round(RankingMethod.WEIGHTED_MEAN, 1, "1"),
                rubric,
                ids("P1", "P2"),
                sheets(rubric, "J1 P1 3 3\nJ1 P2 4 4\nJ2 P1 2 3\nJ2 P2 4 5"),
                Exclusions.NONE,
                previous));
        List<Certainty.OfEntry> sure = ranking.certainty().orElseThrow().entries();
        assertEquals(0.760, sure.get(0).first().doubleValue(), 0.0285);
        assertEquals(0.240, sure.get(1).first().doubleValue(), 0.0285);
        assertEquals(10, sure.get(0).deviation().doubleValue(), 0.2);
    }

    private static EarlierPoints earlier(String points, String deviation) {
        return new EarlierPoints(points(points), new BigDecimal(deviation));
    }

    @Test
    void intraclass_correlation_of_points_follows_from_the_variances_where_some_sheets_are_not_there() {
        String whole = "J1 P1 3 3\nJ1 P2 4 4\nJ1 P3 5 4\nJ2 P1 2 3\nJ2 P2 4 5\nJ2 P3 5 3";
        assertEquals(
                Optional.empty(), rank(plain, "P1 P2 P3", whole).agreement().partial());
        Ranking partial = rank(plain, "P1 P2 P3", whole.replace("J1 P3 5 4\n", ""));
        Certainty.Variances found = partial.certainty().orElseThrow().variances();
        double entries = found.entries().doubleValue();
        double others = found.jurors().doubleValue() + found.rest().doubleValue();
        PartialIntraclass icc = partial.agreement().partial().orElseThrow();
        assertEquals(entries / (entries + others), icc.agreement(), 1e-4);
        // Two entries have two sheets and one has one: their harmonic mean is 3 / (1/2 + 1/2 + 1).
        assertEquals(entries / (entries + others / 1.5), icc.agreementMean(), 1e-4);
        Ranking apart = rank(plain, "P1 P2", "J1 P1 3 3\nJ2 P2 4 4");
        assertEquals(Optional.empty(), apart.agreement().partial());
    }

    @Test
    void floors_look_at_the_mean_of_the_jury() {
        Ranking ranking = rank(plain, "P1 P2", "J1 P1 5 1\nJ2 P1 5 3\nJ1 P2 5 1\nJ2 P2 5 2");
        assertEquals(
                List.of(new BelowFloor(id("P2"), id("form"), new MeanMark(BigFraction.of(3, 2)), new BigDecimal("2"))),
                ranking.belowFloor());
    }

    @Test
    void no_marks_at_all_is_said() {
        Ranking ranking = RankingCalculator.compute(RankingRequest.of(plain, rubric, ids("P1"), List.of()));
        assertEquals(List.of(), ranking.entries());
        assertEquals(List.of(Remark.Code.NOTHING_RANKED), codes(ranking));
    }

    @Test
    void one_juror_and_equal_points_are_said() {
        Ranking ranking = rank(plain, "P1 P2", "J1 P1 3 3\nJ1 P2 3 3");
        assertEquals(
                List.of(Remark.Code.ONE_JUROR, Remark.Code.ALL_EQUAL, Remark.Code.JUROR_WITHOUT_SPREAD),
                codes(ranking));
    }

    @Test
    void chances_by_one_juror_rest_on_a_supposition_and_it_is_said() {
        assertTrue(codes(rank(plain, "P1 P2", "J1 P1 3 3\nJ1 P2 2 3")).contains(Remark.Code.TOO_FEW_MARKS));
    }

    @Test
    void juror_whose_points_differ_by_less_than_is_shown_does_not_give_everybody_the_same() {
        Rubric fine = Marks.rubric(criterion("use", 1, scale("0", "100", "0.001")));
        List<ScoreSheet> sheets = sheets(fine, "J1 P1 50\nJ1 P2 50.004\nJ2 P1 40\nJ2 P2 60\nJ3 P1 7\nJ3 P2 7");
        Ranking ranking = RankingCalculator.compute(RankingRequest.of(plain, fine, ids("P1", "P2"), sheets));
        assertEquals(
                List.of("J1 0.00 false", "J2 10.00 false", "J3 0.00 true"),
                ranking.figures().jurors().stream()
                        .map(each -> each.juror() + " " + each.figures().spread() + " "
                                + each.figures().alike())
                        .toList());
        assertEquals(
                List.of(Id.of("J3")),
                ranking.remarks().stream()
                        .filter(remark -> remark.code() == Remark.Code.JUROR_WITHOUT_SPREAD)
                        .flatMap(remark -> remark.jurors().stream())
                        .toList());
    }

    @Test
    void juries_without_a_common_juror_are_said_and_ranked_within() {
        Ranking ranking = rank(plain, "P1 P2 P3 P4", "J1 P1 3 3\nJ1 P2 2 2\nJ2 P3 5 5\nJ2 P4 4 4");
        assertEquals(List.of(ids("P1", "P2"), ids("P3", "P4")), ranking.parts());
        assertEquals(
                List.of("P3 1 2 1", "P4 2 2 2", "P1 3 1 1", "P2 4 1 2"),
                ranking.entries().stream()
                        .map(each ->
                                each.submission() + " " + each.rank() + " " + each.part() + " " + each.rankInPart())
                        .toList());
        assertEquals(Remark.Code.UNCONNECTED, codes(ranking).get(0));
    }

    @Test
    void figures_show_how_each_juror_used_the_scale() {
        JuryFigures figures = rank(plain, "P1 P2", "J1 P1 5 5\nJ1 P2 3 3\nJ2 P1 4 4\nJ2 P2 4 4")
                .figures();
        assertEquals(
                List.of(
                        new JuryFigures.OfJuror(
                                id("J1"), new JuryFigures.Figures(2, points("80"), new BigDecimal("20.00"), false)),
                        new JuryFigures.OfJuror(
                                id("J2"), new JuryFigures.Figures(2, points("80"), new BigDecimal("0.00"), true))),
                figures.jurors());
        assertEquals(
                new JuryFigures.Figures(4, points("80"), new BigDecimal("14.14"), false),
                figures.whole().orElseThrow());
    }

    private Ranking rank(Round round, String entries, String lines) {
        return RankingCalculator.compute(
                RankingRequest.of(round, rubric, ids(entries.split(" ")), sheets(rubric, lines)));
    }

    private static List<Remark.Code> codes(Ranking ranking) {
        return ranking.remarks().stream().map(Remark::code).toList();
    }

    private static Points points(String value) {
        return Points.of(new BigDecimal(value));
    }
}
