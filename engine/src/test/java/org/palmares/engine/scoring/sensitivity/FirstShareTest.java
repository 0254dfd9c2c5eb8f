package org.palmares.engine.scoring.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FirstShareTest {
    private static final double NEAR = 0.01;

    @Test
    void two_criteria_give_the_share_of_a_line() {
        // 90 w + 40 (1 - w) > 60 w + 60 (1 - w) from w = 2/5 on.
        List<Double> shares = FirstShare.of(List.of(List.of(90.0, 40.0), List.of(60.0, 60.0)));
        assertEquals(0.6, shares.get(0), NEAR);
        assertEquals(0.4, shares.get(1), NEAR);
    }

    @Test
    void three_entries_that_lead_on_one_criterion_each_share_the_triangle() {
        List<Double> shares =
                FirstShare.of(List.of(List.of(2.0, 1.0, 1.0), List.of(1.0, 2.0, 1.0), List.of(1.0, 1.0, 2.0)));
        shares.forEach(share -> assertEquals(1.0 / 3, share, NEAR));
    }

    @Test
    void whoever_leads_everywhere_has_all_weights() {
        assertEquals(List.of(1.0, 0.0), FirstShare.of(List.of(List.of(5.0, 5.0), List.of(4.0, 4.0))));
    }

    @Test
    void those_who_are_equal_share_every_draw() {
        assertEquals(List.of(0.5, 0.5), FirstShare.of(List.of(List.of(5.0, 4.0), List.of(5.0, 4.0))));
    }

    @Test
    void every_criterion_alone_takes_an_even_share_in_five_dimensions() {
        List<List<Double>> corners = IntStream.range(0, 5)
                .mapToObj(entry -> IntStream.range(0, 5)
                        .mapToObj(criterion -> criterion == entry ? 1.0 : 0.0)
                        .toList())
                .toList();
        FirstShare.of(corners).forEach(share -> assertEquals(0.2, share, NEAR));
    }
}
