package org.palmares.engine.scoring.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class FlipTest {
    @Test
    void weight_goes_from_the_greatest_gap_to_the_least() {
        // Lead: 0.5 x 20 + 0.5 x (-10) = 5; each unit of weight moved takes 30 off: 1/6.
        Flip flip = Flip.smallest(fractions(2, 1, 1), fractions(1, 20, -10)).orElseThrow();
        assertEquals(BigFraction.of(1, 6), flip.moved());
        assertEquals(fractions(6, 2, 4), flip.weights());
    }

    @Test
    void a_criterion_gives_no_more_than_its_weight() {
        // Lead: 0.1 x 40 + 0.8 x 10 + 0.1 x (-10) = 11; the first gives 0.1 (5), the second 6 / 20.
        Flip flip =
                Flip.smallest(fractions(10, 1, 8, 1), fractions(1, 40, 10, -10)).orElseThrow();
        assertEquals(BigFraction.of(4, 10), flip.moved());
        assertEquals(fractions(10, 0, 5, 5), flip.weights());
    }

    @Test
    void whoever_leads_on_every_criterion_keeps_the_lead() {
        assertEquals(Optional.empty(), Flip.smallest(fractions(2, 1, 1), fractions(1, 3, 1)));
        assertEquals(Optional.empty(), Flip.smallest(fractions(2, 1, 1), fractions(1, 3, 3)));
    }

    @Test
    void equal_points_need_no_change() {
        assertEquals(
                Optional.of(new Flip(BigFraction.ZERO, fractions(2, 1, 1))),
                Flip.smallest(fractions(2, 1, 1), fractions(1, 3, -3)));
    }

    /** Against all weights that are multiples of a twentieth. */
    @Test
    void no_other_weights_flip_with_less() {
        Random random = new Random(4);
        for (int run = 0; run < 200; run++) {
            int first = 1 + random.nextInt(18);
            int second = 1 + random.nextInt(19 - first);
            List<BigFraction> weights = fractions(20, first, second, 20 - first - second);
            int[] gaps = random.ints(3, -9, 10).toArray();
            if (first * gaps[0] + second * gaps[1] + (20 - first - second) * gaps[2] < 0) {
                continue;
            }
            Optional<Flip> flip = Flip.smallest(weights, fractions(1, gaps));
            int least = leastOnGrid(new int[] {first, second, 20 - first - second}, gaps);
            if (flip.isEmpty()) {
                assertEquals(Integer.MAX_VALUE, least);
            } else {
                double moved = flip.get().moved().doubleValue() * 20;
                assertTrue(moved <= least + 1e-9 && least <= moved + 2, moved + " against " + least);
                assertEquals(0, lead(flip.get().weights(), gaps), 1e-9);
            }
        }
    }

    private static double lead(List<BigFraction> weights, int[] gaps) {
        return IntStream.range(0, gaps.length)
                .mapToDouble(at -> weights.get(at).doubleValue() * gaps[at])
                .sum();
    }

    private static int leastOnGrid(int[] weights, int[] gaps) {
        int least = Integer.MAX_VALUE;
        for (int first = 0; first <= 20; first++) {
            for (int second = 0; first + second <= 20; second++) {
                int third = 20 - first - second;
                if (first * gaps[0] + second * gaps[1] + third * gaps[2] <= 0) {
                    int change =
                            Math.abs(first - weights[0]) + Math.abs(second - weights[1]) + Math.abs(third - weights[2]);
                    least = Math.min(least, change / 2);
                }
            }
        }
        return least;
    }

    private static List<BigFraction> fractions(int denominator, int... numerators) {
        return IntStream.of(numerators)
                .mapToObj(numerator -> BigFraction.of(numerator, denominator))
                .toList();
    }
}
