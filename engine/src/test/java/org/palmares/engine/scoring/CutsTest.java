package org.palmares.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.palmares.engine.scoring.Marks.criterion;
import static org.palmares.engine.scoring.Marks.id;
import static org.palmares.engine.scoring.Marks.ids;
import static org.palmares.engine.scoring.Marks.round;
import static org.palmares.engine.scoring.Marks.rubric;
import static org.palmares.engine.scoring.Marks.scale;
import static org.palmares.engine.scoring.Marks.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Cut;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** P1 and P2 lead; P3, P4 and P5 have the same points, of whom P4 alone is better on the first criterion; P6 is last. */
class CutsTest {
    private final Ranking ranking = ranking();

    @Test
    void all_who_are_tied_at_the_line_go_on() {
        assertEquals(ids("P1", "P2", "P4", "P3", "P5"), goingOn(new Cut.TopN(3, Cut.AtTheLine.KEEP_ALL)));
    }

    @Test
    void tie_break_decides_at_the_line() {
        assertEquals(ids("P1", "P2", "P4"), goingOn(new Cut.TopN(3, Cut.AtTheLine.TIE_BREAK)));
    }

    @Test
    void whoever_the_tie_break_leaves_tied_goes_on() {
        assertEquals(ids("P1", "P2", "P4", "P3", "P5"), goingOn(new Cut.TopN(4, Cut.AtTheLine.TIE_BREAK)));
    }

    @Test
    void a_cut_wider_than_the_field_keeps_all() {
        assertEquals(ids("P1", "P2", "P4", "P3", "P5", "P6"), goingOn(new Cut.TopN(20, Cut.AtTheLine.TIE_BREAK)));
    }

    @Test
    void points_equal_to_the_threshold_reach_it() {
        assertEquals(ids("P1", "P2", "P4", "P3", "P5"), goingOn(new Cut.Threshold(new BigDecimal("50"))));
        assertEquals(ids("P1", "P2"), goingOn(new Cut.Threshold(new BigDecimal("50.0001"))));
    }

    @Test
    void each_category_keeps_its_first_then_the_best_of_the_others_go_on() {
        // X: P1, P2, P3; Y: P6; P4 and P5 have no category.
        assertEquals(ids("P1", "P2", "P6"), goingOn(new Cut.PerCategory(1, 1, Cut.AtTheLine.TIE_BREAK)));
        assertEquals(ids("P1", "P6"), goingOn(new Cut.PerCategory(1, 0, Cut.AtTheLine.TIE_BREAK)));
    }

    @Test
    void those_whom_nothing_separates_at_the_line_are_told_so() {
        assertEquals(
                List.of(),
                Cuts.apply(new Cut.TopN(3, Cut.AtTheLine.TIE_BREAK), ranking, categories())
                        .tied());
        CutDecision decision = Cuts.apply(new Cut.TopN(4, Cut.AtTheLine.TIE_BREAK), ranking, categories());
        assertEquals(ids("P3", "P5"), decision.tied());
        assertEquals(
                true,
                reasons(decision).get(3).endsWith("ex æquo à la limite, que rien ne départage ; au jury de trancher"),
                reasons(decision).get(3));
    }

    @Test
    void every_line_says_rank_points_and_reason() {
        CutDecision decision = Cuts.apply(new Cut.TopN(1, Cut.AtTheLine.KEEP_ALL), ranking, categories());
        assertEquals(
                List.of(
                        new CutDecision.Line(
                                id("P1"),
                                true,
                                false,
                                new Text(
                                        "rang 1, 90,00 points : premier, ex æquo compris",
                                        "rank 1, 90.00 points: the first, ties included")),
                        new CutDecision.Line(
                                id("P2"),
                                false,
                                false,
                                new Text(
                                        "rang 2, 80,00 points : au-delà des places du tour suivant",
                                        "rank 2, 80.00 points: beyond the places of the next round"))),
                decision.lines().subList(0, 2));
    }

    @Test
    void categories_and_the_others_are_named_as_people_read_them() {
        assertEquals(
                List.of(
                        "rang 1, 90,00 points : premier de la catégorie « Soins », ex æquo compris",
                        "rang 2, 80,00 points : parmi les 2 meilleurs des autres, ex æquo compris"),
                reasons(Cuts.apply(new Cut.PerCategory(1, 2, Cut.AtTheLine.TIE_BREAK), ranking, categories()))
                        .subList(0, 2));
        assertEquals(
                "rang 2, 80,00 points : le meilleur des autres, ex æquo compris",
                reasons(Cuts.apply(new Cut.PerCategory(1, 1, Cut.AtTheLine.TIE_BREAK), ranking, categories()))
                        .get(1));
    }

    @Test
    void the_ranking_that_the_jury_adopted_decides_and_whom_it_moved_across_the_line_is_told() {
        CutDecision decision =
                Cuts.apply(new Cut.TopN(2, Cut.AtTheLine.KEEP_ALL), ranking, adopted("P1", "P4", "P2"), categories());
        assertEquals(ids("P1", "P4"), decision.goingOn());
        assertEquals(
                List.of(
                        "rang 1, 90,00 points : parmi les 2 premiers, ex æquo compris",
                        "rang arrêté 2 (proposé 3), 50,00 points : parmi les 2 premiers, ex æquo compris, par décision"
                                + " du jury",
                        "rang arrêté 3 (proposé 2), 80,00 points : au-delà des places du tour suivant, par décision du"
                                + " jury"),
                reasons(decision).subList(0, 3));
        assertEquals(ids("P4", "P2"), movedByTheJury(decision));
    }

    @Test
    void a_rank_that_the_jury_parts_is_parted_at_the_line_too() {
        Cut cut = new Cut.TopN(3, Cut.AtTheLine.KEEP_ALL);
        CutDecision decision = Cuts.apply(cut, ranking, adopted("P1", "P2", "P5"), categories());
        assertEquals(ids("P1", "P2", "P5"), decision.goingOn());
        assertEquals(ids("P4", "P3"), movedByTheJury(decision));
    }

    @Test
    void a_threshold_looks_at_points_whatever_the_jury_adopted() {
        Cut cut = new Cut.Threshold(new BigDecimal("60"));
        CutDecision decision = Cuts.apply(cut, ranking, adopted("P4", "P1", "P2"), categories());
        assertEquals(ids("P1", "P2"), decision.goingOn());
        assertEquals(List.of(), movedByTheJury(decision));
    }

    /** These first, one rank each, then the others as proposed. */
    private List<Contender> adopted(String... first) {
        List<Id<Submission>> order = new ArrayList<>(ids(first));
        ranking.entries().stream()
                .map(RankedEntry::submission)
                .filter(each -> !order.contains(each))
                .forEach(order::add);
        return IntStream.range(0, order.size())
                .mapToObj(at -> new Contender(
                        order.get(at),
                        at + 1,
                        ranking.find(order.get(at)).orElseThrow().points()))
                .toList();
    }

    private static List<String> reasons(CutDecision decision) {
        return decision.lines().stream().map(line -> line.reason().fr()).toList();
    }

    private static List<Id<Submission>> movedByTheJury(CutDecision decision) {
        return decision.lines().stream()
                .filter(CutDecision.Line::byJury)
                .map(CutDecision.Line::submission)
                .toList();
    }

    private List<Id<Submission>> goingOn(Cut cut) {
        return Cuts.apply(cut, ranking, categories()).goingOn();
    }

    private static SortedMap<Id<Submission>, List<Category>> categories() {
        Category care = new Category(Id.of("X"), new Text("Soins", "Care"));
        Category data = new Category(Id.of("Y"), new Text("Données", "Data"));
        SortedMap<Id<Submission>, List<Category>> categories = new TreeMap<>();
        categories.put(Id.of("P1"), List.of(care));
        categories.put(Id.of("P2"), List.of(care));
        categories.put(Id.of("P3"), List.of(care));
        categories.put(Id.of("P6"), List.of(data));
        return categories;
    }

    private static Ranking ranking() {
        Rubric rubric = rubric(criterion("a", 1, scale("0", "10", "1")), criterion("b", 1, scale("0", "10", "1")));
        return RankingCalculator.compute(RankingRequest.of(
                round(RankingMethod.WEIGHTED_MEAN, 1, "0", "a"),
                rubric,
                ids("P1", "P2", "P3", "P4", "P5", "P6"),
                sheets(rubric, "J P1 9 9\nJ P2 8 8\nJ P3 5 5\nJ P4 6 4\nJ P5 5 5\nJ P6 1 1")));
    }
}
