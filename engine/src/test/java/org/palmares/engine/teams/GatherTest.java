package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class GatherTest {
    private static final Gather GATHER = new Gather(World.GENDER, Priority.SOFT, 1);
    private static final World WORLD = new World()
            .people("a CODE gender=F", "b CODE gender=F", "c CODE gender=H", "d CODE gender=N", "e CODE")
            .teams(2, 1, 2, 5)
            .ask(GATHER);

    @Test
    void who_answered_something_else_than_most_costs_one() {
        assertEquals(0, WORLD.cost("a b", "c"));
        assertEquals(1, WORLD.cost("a b c", ""));
        assertEquals(2, WORLD.cost("a b c d", ""));
        assertEquals(1, WORLD.cost("a c", "b"));
    }

    @Test
    void who_gave_no_answer_is_like_nobody() {
        assertEquals(0, WORLD.cost("a e", ""));
        assertEquals(0, WORLD.cost("e", ""));
    }

    @Test
    void values_for_which_no_team_is_left_are_a_bound_less_those_who_wait() {
        assertEquals(1, WORLD.bound());
        assertEquals(
                0,
                new World()
                        .people("a CODE gender=F", "b CODE gender=H", "c CODE gender=N")
                        .teams(2, 1, 1, 1)
                        .ask(GATHER)
                        .bound());
    }

    @Test
    void answers_for_the_organizer_keep_the_teams_that_break_it_for_the_organizer() {
        assertEquals(true, GATHER.organizerOnly());
        assertThrows(IllegalArgumentException.class, () -> new Gather(World.YEARS, Priority.SOFT, 1));
    }
}
