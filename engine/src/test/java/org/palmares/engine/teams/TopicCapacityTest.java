package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.TeamSize;

class TopicCapacityTest {
    private static final TeamSize SIZE = new TeamSize(1, 1, 1);

    @Test
    void each_team_beyond_the_places_of_a_topic_costs_one() {
        World world = new World()
                .topic("T1", 1)
                .topic("T2", 2)
                .slot("T1", "", SIZE)
                .slot("T1", "", SIZE)
                .slot("T2", "", SIZE)
                .ask(new TopicCapacity(Priority.HARD, 1));
        assertEquals(1, world.cost());
        assertEquals(1, new TopicCapacity(Priority.HARD, 1).bound(world.request()));
    }

    @Test
    void teams_beyond_all_places_are_a_bound() {
        World world = new World().topic("T1", 1).teams(3, 1, 1, 1);
        assertEquals(2, new TopicCapacity(Priority.HARD, 1).bound(world.request()));
    }
}
