package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.TeamSize;

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
    void people_of_one_value_at_one_site_cannot_go_to_another() {
        TeamSize size = new TeamSize(1, 2, 2);
        World world = new World()
                .people("a CODE gender=F site=N", "b CODE gender=F site=N", "c CODE site=S", "d CODE site=S")
                .slot("", "N", size)
                .slot("", "S", size)
                .ask(SPREAD);
        assertEquals(1, world.bound());
    }

    @Test
    void answers_for_the_organizer_keep_the_teams_that_break_it_for_the_organizer() {
        assertEquals(true, SPREAD.organizerOnly());
        assertThrows(IllegalArgumentException.class, () -> new Spread(World.YEARS, Priority.SOFT, 1));
    }
}
