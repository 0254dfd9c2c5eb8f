package org.palmares.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Text;

class PointsTest {
    @Test
    void a_half_is_rounded_away_from_zero() {
        assertEquals("12.35", new Points(BigFraction.of(12345, 1000)).rounded().toPlainString());
        assertEquals("-0.01", new Points(BigFraction.of(-5, 1000)).rounded().toPlainString());
        assertEquals("66.67", new Points(BigFraction.of(200, 3)).rounded().toPlainString());
    }

    @Test
    void decimals_of_any_scale_are_exact() {
        assertEquals(new Points(BigFraction.of(1, 8)), Points.of(new BigDecimal("0.125")));
        assertEquals(new Points(BigFraction.of(1200)), Points.of(new BigDecimal("1.2E+3")));
    }

    @Test
    void french_reads_a_comma() {
        assertEquals(new Text("66,67", "66.67"), new Points(BigFraction.of(200, 3)).text());
    }

    @Test
    void below_zero_too_the_greater_is_the_greater() {
        for (int one = -12; one <= 12; one++) {
            for (int other = -12; other <= 12; other++) {
                Points left = new Points(BigFraction.of(one, 5));
                Points right = new Points(BigFraction.of(other, 7));
                assertEquals(Integer.compare(7 * one, 5 * other), left.compareTo(right), left + " " + right);
                assertEquals(left.compareTo(right), new MeanMark(left.exact()).compareTo(new MeanMark(right.exact())));
            }
        }
    }

    @Test
    void a_mean_mark_below_zero_is_held_against_a_floor_below_zero() {
        MeanMark mean = new MeanMark(BigFraction.of(-3, 2));
        assertTrue(mean.isBelow(new BigDecimal("-1")));
        assertFalse(mean.isBelow(new BigDecimal("-2")));
    }

    @Test
    void points_that_would_round_to_the_line_are_told_before_rounding() {
        Points line = Points.of(new BigDecimal("66.67"));
        assertEquals(
                new Text(
                        " de 66,67 points (66,666666… avant arrondi)", " of 66.67 points (66.666666… before rounding)"),
                new Points(BigFraction.of(200, 3)).below(line));
        assertEquals(
                " of 66.67 points", Points.of(new BigDecimal("66")).below(line).en());
    }
}
