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
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
    void every_line_says_rank_points_and_reason() {
        CutDecision decision = Cuts.apply(new Cut.TopN(1, Cut.AtTheLine.KEEP_ALL), ranking, categories());
        assertEquals(
                List.of(
                        new CutDecision.Line(
                                id("P1"),
                                true,
                                new Text(
                                        "rang 1, 90,00 points : parmi les 1 premiers, ex æquo compris",
                                        "rank 1, 90.00 points: among the first 1, ties included")),
                        new CutDecision.Line(
                                id("P2"),
                                false,
                                new Text(
                                        "rang 2, 80,00 points : au-delà des places du tour suivant",
                                        "rank 2, 80.00 points: beyond the places of the next round"))),
                decision.lines().subList(0, 2));
    }

    private List<Id<Submission>> goingOn(Cut cut) {
        return Cuts.apply(cut, ranking, categories()).goingOn();
    }

    private static SortedMap<Id<Submission>, List<Id<Category>>> categories() {
        SortedMap<Id<Submission>, List<Id<Category>>> categories = new TreeMap<>();
        categories.put(Id.of("P1"), List.of(Id.of("X")));
        categories.put(Id.of("P2"), List.of(Id.of("X")));
        categories.put(Id.of("P3"), List.of(Id.of("X")));
        categories.put(Id.of("P6"), List.of(Id.of("Y")));
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
