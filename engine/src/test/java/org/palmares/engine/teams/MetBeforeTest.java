package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MetBeforeTest {
    private static final World WORLD = new World()
            .people("a CODE", "b CODE", "c CODE")
            .teams(2, 1, 2, 4)
            .ask(new MetBefore(
                    List.of(World.pair("a", "b"), World.pair("b", "c"), World.pair("b", "a"), World.pair("a", "gone")),
                    Priority.SOFT,
                    1));

    @Test
    void a_pair_costs_as_often_as_it_met() {
        assertEquals(2, WORLD.cost("a b", "c"));
        assertEquals(1, WORLD.cost("b c", "a"));
        assertEquals(3, WORLD.cost("a b c", ""));
    }

    @Test
    void people_who_never_met_cost_nothing() {
        assertEquals(0, WORLD.cost("a c", "b"));
        assertEquals(0, WORLD.cost("", ""));
    }
}
