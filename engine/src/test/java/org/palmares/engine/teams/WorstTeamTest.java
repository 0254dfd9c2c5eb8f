package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorstTeamTest {
    @Test
    void the_cost_of_a_plan_is_that_of_its_worst_team_on_soft_constraints() {
        World world = new World()
                .people("a CODE", "b CODE", "c CODE", "d DRAW")
                .teams(2, 1, 2, 4)
                .ask(
                        new WorstTeam(Priority.STRONG, 1),
                        new SizeTarget(Priority.SOFT, 3),
                        new RoleCount(
                                World.roles(Quantity.atLeast(1), Priority.SOFT, "DRAW")
                                        .roles(),
                                List.of(),
                                Quantity.atLeast(1),
                                Priority.SOFT,
                                2),
                        World.roles(Quantity.atMost(0), Priority.HARD, "CODE"));
        assertEquals(5, world.cost("a b c", "d"));
        assertEquals(2, world.cost("a b", "c d"));
    }
}
