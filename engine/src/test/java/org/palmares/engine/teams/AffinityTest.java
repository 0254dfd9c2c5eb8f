package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;

class AffinityTest {
    private static final Affinities AFFINITIES = Affinities.builder()
            .pair(Id.of("a"), Id.of("b"), 5)
            .pair(Id.of("c"), Id.of("b"), 2)
            .pair(Id.of("b"), Id.of("c"), 1)
            .pair(Id.of("a"), Id.of("d"), -4)
            .pair(Id.of("a"), Id.of("gone"), 100)
            .build();
    private static final World WORLD = new World()
            .people("a CODE", "b CODE", "c CODE", "d CODE")
            .teams(2, 1, 2, 4)
            .ask(new Affinity(AFFINITIES, Priority.SOFT, 1));

    @Test
    void a_plan_costs_twice_the_affinity_lost() {
        assertEquals(2 * 3, WORLD.cost("a b", "c d"));
        assertEquals(2 * (5 + 4), WORLD.cost("a d", "b c"));
        assertEquals(2 * 4, WORLD.cost("a b c d", ""));
        assertEquals(0, WORLD.cost("a b c", "d"));
    }

    @Test
    void a_team_misses_those_who_wait() {
        assertEquals(5 + 3, WORLD.cost("b", ""));
        assertEquals(0, WORLD.cost("d", ""));
    }

    @Test
    void coarse_units_round_each_pair_for_itself() {
        World coarse = new World()
                .people("a CODE", "b CODE", "c CODE", "d CODE")
                .teams(2, 1, 2, 4)
                .ask(new Affinity(AFFINITIES, 2, Priority.SOFT, 1));
        assertEquals(2 * (1 + 1), coarse.cost("a b", "c d"), "2 and 1 millionths are one unit each");
        assertEquals(2 * (3 + 2), coarse.cost("a d", "b c"), "5 millionths are three units, 4 are two");
    }

    @Test
    void unit_keeps_small_whole_numbers_exact_and_an_average_pair_at_most_ten() {
        assertEquals(1_000_000, unit(1_000_000, 2_000_000, -3_000_000, 0));
        assertEquals(10_000_000, unit(1_000_000, 199_000_000), "a tenth of the average");
        assertEquals(1, unit(0, 0));
        assertEquals(1, unit(2, 3));
    }

    private static long unit(long... millionths) {
        Affinities.Builder builder = Affinities.builder();
        for (int at = 0; at < millionths.length; at++) {
            builder.pair(Id.of("a"), Id.of("p" + at), millionths[at]);
        }
        return builder.build().comparableUnit();
    }

    @Test
    void affinities_too_large_for_a_weight_are_refused() {
        Affinities.Builder large = Affinities.builder();
        for (int pair = 0; pair < 100; pair++) {
            large.pair(Id.of("a"), Id.of("b"), Affinities.LARGEST);
        }
        assertEquals(true, Affinity.fits(large.build(), 1_000));
        assertEquals(false, Affinity.fits(large.build(), 1_000_000));
        assertThrows(IllegalArgumentException.class, () -> new Affinity(large.build(), Priority.SOFT, 1_000_000));
    }
}
