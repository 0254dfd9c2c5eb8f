package org.palmares.engine.scoring.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConcordanceTest {
    /** Seven judges by eight wines, ranks as published. */
    private final Ratings wines = Tables.byRater("""
            3 6 1 8 5 7 4 2
            6 7 4 2 1 8 3 5
            1 6 4 2 5 8 3 7
            1 5 2 4 8 6 3 7
            5 7 1 6 4 8 3 2
            3 2 6 5 4 8 7 1
            4 7 3 5 1 6 8 2
            """);

    @Test
    void published_ranks_give_the_published_figures() {
        Concordance concordance = Concordance.of(wines).orElseThrow();
        assertEquals(0.329446, concordance.w(), 5e-7);
        assertEquals(16.142857, concordance.chiSquare(), 5e-7);
        assertEquals(0.0238428, concordance.p(), 5e-8);
    }

    @Test
    void ties_are_corrected_for() {
        // Ranks 1.5 1.5 3 twice: sums 3 3 6, squares 6; 12 x 6 / (4 x 24 - 2 x (6 + 6)) = 1.
        assertEquals(
                1, Concordance.of(Tables.byRater("5 5 9\n2 2 4")).orElseThrow().w(), 1e-9);
        // Ranks 1.5 1.5 3 and 1 2 3: sums 2.5 3.5 6, squares 6.5; 12 x 6.5 / (96 - 2 x 6) = 13 / 14.
        assertEquals(
                13.0 / 14,
                Concordance.of(Tables.byRater("5 5 9\n2 3 4")).orElseThrow().w(),
                1e-9);
    }

    @Test
    void opposite_orders_have_nothing_in_common() {
        Concordance concordance =
                Concordance.of(Tables.byRater("1 2 3 4\n4 3 2 1")).orElseThrow();
        assertEquals(0, concordance.w(), 1e-9);
        assertEquals(1, concordance.p(), 1e-9);
    }

    @Test
    void raters_who_separate_nobody_have_no_concordance() {
        assertEquals(Optional.empty(), Concordance.of(Tables.byRater("4 4 4\n2 2 2")));
    }
}
