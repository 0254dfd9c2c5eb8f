package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SizeTargetTest {
    private static final World WORLD = new World()
            .people("a CODE", "b CODE", "c CODE", "d CODE", "e CODE")
            .teams(2, 1, 2, 4)
            .ask(new SizeTarget(Priority.SOFT, 1));

    @Test
    void a_team_pays_its_distance_to_the_target() {
        assertEquals(1, WORLD.cost("a b", "c d e"));
        assertEquals(3, WORLD.cost("a", "b c d e"));
    }

    @Test
    void people_beyond_all_targets_are_a_bound() {
        assertEquals(1, new SizeTarget(Priority.SOFT, 1).bound(WORLD.request()));
    }
}
