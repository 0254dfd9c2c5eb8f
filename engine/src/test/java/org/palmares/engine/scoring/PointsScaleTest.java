package org.palmares.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.palmares.engine.scoring.Marks.criterion;
import static org.palmares.engine.scoring.Marks.rubric;
import static org.palmares.engine.scoring.Marks.scale;
import static org.palmares.engine.scoring.Marks.sheets;

import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Text;

class PointsScaleTest {
    @Test
    void eight_out_of_ten_earns_eight_tenths_where_marks_start_at_one() {
        assertEquals(BigFraction.of(80), points(rubric(criterion("a", 1, scale("1", "10", "1"))), "J P 8"));
    }

    @Test
    void sixteen_out_of_twenty_is_eighty_points() {
        assertEquals(BigFraction.of(80), points(rubric(criterion("a", 7, scale("0", "20", "0.5"))), "J P 16"));
    }

    @Test
    void a_scale_below_zero_runs_from_its_minimum() {
        Rubric rubric = rubric(criterion("a", 1, scale("-2", "2", "1")));
        assertEquals(BigFraction.ZERO, points(rubric, "J P -2"));
        assertEquals(BigFraction.of(75), points(rubric, "J P 1"));
    }

    @Test
    void weights_are_shares_of_their_sum() {
        Rubric rubric = rubric(criterion("a", 1, scale("0", "3", "1")), criterion("b", 2, scale("0", "3", "1")));
        assertEquals(BigFraction.of(700, 9), points(rubric, "J P 1 3"));
    }

    @Test
    void a_criterion_that_does_not_count_brings_nothing() {
        Criterion aside = new Criterion(
                Id.of("b"), Text.same("b"), 9, scale("0", "3", "1"), Optional.empty(), false, new TreeMap<>());
        assertEquals(BigFraction.of(100, 3), points(rubric(criterion("a", 1, scale("0", "3", "1")), aside), "J P 1 3"));
    }

    private static BigFraction points(Rubric rubric, String line) {
        return PointsScale.points(rubric, sheets(rubric, line).get(0));
    }
}
