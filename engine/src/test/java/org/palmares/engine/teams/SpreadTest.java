package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SpreadTest {
    private static final Spread SPREAD = new Spread(World.GENDER, Priority.SOFT, 1);
    private static final World WORLD = new World()
            .people("a CODE gender=F", "b CODE gender=F", "c CODE gender=F", "d CODE gender=H", "e CODE", "f CODE")
            .teams(2, 1, 2, 5)
            .ask(SPREAD);

    @Test
    void members_beyond_the_first_of_each_value_cost_one_each() {
        assertEquals(2, WORLD.cost("a b c d", "e f"));
        assertEquals(1, WORLD.cost("a b", "c d e f"));
        assertEquals(0, WORLD.cost("a d", "c"));
    }

    @Test
    void who_gave_no_answer_is_like_nobody() {
        assertEquals(0, WORLD.cost("e f", ""));
    }

    @Test
    void people_of_one_value_beyond_the_number_of_teams_are_a_bound_less_those_who_wait() {
        assertEquals(1, WORLD.bound());
        assertEquals(
                0,
                new World()
                        .people("a CODE gender=F", "b CODE gender=F", "c CODE gender=F")
                        .teams(2, 1, 1, 1)
                        .ask(SPREAD)
                        .bound());
    }

    @Test
    void answers_for_the_organizer_keep_the_teams_that_break_it_for_the_organizer() {
        assertEquals(true, SPREAD.organizerOnly());
        assertThrows(IllegalArgumentException.class, () -> new Spread(World.YEARS, Priority.SOFT, 1));
    }
}
