package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.TeamSize;

class TopicWishesTest {
    private static final TeamSize SIZE = new TeamSize(1, 2, 9);
    private static final World WORLD = new World()
            .people("a CODE wish=T1,T2,T3", "b CODE wish=T3", "c CODE")
            .topic("T1", 1)
            .topic("T2", 1)
            .topic("T3", 1)
            .topic("T4", 1)
            .slot("T1", "", SIZE)
            .slot("T2", "", SIZE)
            .slot("T3", "", SIZE)
            .slot("T4", "", SIZE)
            .ask(new TopicWishes(Priority.SOFT, 10));

    @Test
    void a_wish_costs_its_place_counted_from_zero() {
        assertEquals(
                List.of(0L, 1L, 2L, 4L),
                List.of(WORLD.cost("a"), WORLD.cost("", "a"), WORLD.cost("", "", "a"), WORLD.cost("", "", "", "a")));
    }

    @Test
    void a_short_list_gains_nothing() {
        assertEquals(4, WORLD.cost("b"));
        assertEquals(0, WORLD.cost("", "", "b"));
    }

    @Test
    void no_wish_and_no_topic_cost_nothing() {
        assertEquals(0, WORLD.cost("c"));
        assertEquals(
                0,
                new World()
                        .people("a CODE wish=T1")
                        .teams(1, 1, 1, 1)
                        .ask(new TopicWishes(Priority.SOFT, 1))
                        .cost("a"));
    }
}
