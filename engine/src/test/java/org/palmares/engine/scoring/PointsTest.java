package org.palmares.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
