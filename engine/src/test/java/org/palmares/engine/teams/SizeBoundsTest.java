package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SizeBoundsTest {
    private static final World WORLD = new World()
            .people("a CODE", "b CODE", "c CODE", "d CODE", "e CODE")
            .teams(2, 2, 2, 3)
            .ask(new SizeBounds(Priority.HARD, 1));

    @Test
    void a_team_pays_for_each_person_missing_or_in_excess() {
        assertEquals(0, WORLD.cost("a b", "c d e"));
        assertEquals(2, WORLD.cost("a", "b c d e"));
        assertEquals(4, WORLD.cost("", "a b c d e"));
    }

    @Test
    void people_fewer_than_all_teams_need_are_a_bound() {
        World world = new World().people("a CODE", "b CODE", "c CODE").teams(2, 2, 2, 3);
        assertEquals(1, new SizeBounds(Priority.HARD, 1).bound(world.request()));
        assertEquals(0, new SizeBounds(Priority.HARD, 1).bound(WORLD.request()));
    }
}
