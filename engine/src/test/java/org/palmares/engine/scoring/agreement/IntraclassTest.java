package org.palmares.engine.scoring.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IntraclassTest {
    private static final double PRINTED = 5e-9;

    /** Shrout and Fleiss 1979, six targets by four judges. */
    private final Ratings published = Tables.byUnit("""
            9 2 5 8
            6 1 3 2
            8 4 6 8
            7 1 2 6
            10 5 6 9
            6 2 4 7
            """);

    @Test
    void published_table_gives_the_six_forms() {
        Intraclass icc = Intraclass.of(published).orElseThrow();
        assertEquals(0.16574177, icc.oneWay(), PRINTED);
        assertEquals(0.28976378, icc.agreement(), PRINTED);
        assertEquals(0.71484071, icc.consistency(), PRINTED);
        assertEquals(0.44279713, icc.oneWayMean(), PRINTED);
        assertEquals(0.62005055, icc.agreementMean(), PRINTED);
        assertEquals(0.90931554, icc.consistencyMean(), PRINTED);
    }

    @Test
    void published_table_gives_the_intervals() {
        Intraclass icc = Intraclass.of(published).orElseThrow();
        assertEquals(0.018787, icc.agreementInterval().low(), 5e-7);
        assertEquals(0.761084, icc.agreementInterval().high(), 5e-7);
        assertEquals(0.342465, icc.consistencyInterval().low(), 5e-7);
        assertEquals(0.945858, icc.consistencyInterval().high(), 5e-7);
    }

    @Test
    void published_table_gives_the_mean_squares() {
        TwoWay table = TwoWay.of(published);
        assertEquals(11.242, table.meanSquareOfUnits(), 5e-4);
        assertEquals(32.486, table.meanSquareOfRaters(), 5e-4);
        assertEquals(1.01944, table.meanSquareOfRest(), 5e-6);
    }

    @Test
    void units_that_do_not_vary_have_no_correlation() {
        assertEquals(Optional.empty(), Intraclass.of(Tables.byUnit("1 5\n1 5\n1 5")));
        assertEquals(Optional.empty(), Intraclass.of(Tables.byUnit("1 2\n2 3\n3 4")));
    }

    @Test
    void raters_who_agree_to_the_last_digit_have_no_correlation_whatever_the_rounding() {
        SplittableRandom random = new SplittableRandom(11);
        for (int tried = 0; tried < 1_000; tried++) {
            List<List<Double>> rows = new ArrayList<>();
            int raters = random.nextInt(2, 6);
            for (int unit = random.nextInt(2, 6); unit > 0; unit--) {
                rows.add(Collections.nCopies(raters, random.nextInt(0, 1_000) / 7.0));
            }
            assertEquals(Optional.empty(), Intraclass.of(Ratings.complete(rows)), () -> "" + rows);
        }
    }

    @Test
    void gaps_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> Intraclass.of(Tables.byUnit("1 2\n. 3")));
        assertThrows(IllegalArgumentException.class, () -> Intraclass.of(Tables.byUnit("1 2")));
    }
}
