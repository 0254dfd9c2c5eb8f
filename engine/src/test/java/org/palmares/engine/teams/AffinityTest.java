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
