package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private static final World WORLD = new World()
            .people("a CODE", "b CODE", "c CODE")
            .teams(2, 1, 2, 3)
            .ask(new Together(
                    List.of(World.pair("b", "a"), World.pair("b", "c"), World.pair("a", "gone")), Priority.STRONG, 1));

    @Test
    void each_split_pair_costs_one_wherever_its_members_are() {
        assertEquals(0, WORLD.cost("a b c", ""));
        assertEquals(1, WORLD.cost("a b", "c"));
        assertEquals(1, WORLD.cost("c b", "a"));
        assertEquals(2, WORLD.cost("a c", "b"));
    }

    @Test
    void somebody_who_waits_charges_the_team_of_the_first_of_the_pair_only() {
        assertEquals(1, WORLD.cost("a c", ""));
        assertEquals(0, WORLD.cost("c", ""));
    }

    @Test
    void a_pair_is_the_same_in_both_orders() {
        assertEquals(World.pair("a", "b"), World.pair("b", "a"));
        assertThrows(IllegalArgumentException.class, () -> World.pair("a", "a"));
    }
}
