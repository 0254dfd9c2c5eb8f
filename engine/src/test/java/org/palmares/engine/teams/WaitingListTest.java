package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.TeamSize;

class WaitingListTest {
    private static final WaitingList WAITING = new WaitingList(Priority.HARD, 1);

    @Test
    void each_person_without_a_team_costs_one() {
        assertEquals(
                2,
                new World()
                        .people("a CODE", "b CODE", "c CODE")
                        .teams(2, 1, 1, 2)
                        .ask(WAITING)
                        .cost("a", ""));
    }

    @Test
    void people_beyond_the_seats_of_their_site_wait_whatever_the_plan() {
        TeamSize two = new TeamSize(1, 2, 2);
        World world = new World()
                .people("a CODE site=N", "b CODE site=N", "c CODE site=N", "d CODE", "e CODE site=S")
                .slot("", "N", two)
                .slot("", "S", two);
        assertEquals(1, WAITING.bound(world.request()));
        assertEquals(
                1,
                new Evaluator(world.ask(WAITING).request())
                        .costs(StartingDeal.of(world.request()))
                        .get(0));
    }
}
