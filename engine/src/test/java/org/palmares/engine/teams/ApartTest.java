package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApartTest {
    private static final Apart APART =
            new Apart(List.of(World.pair("b", "a"), World.pair("a", "c"), World.pair("a", "gone")), Priority.HARD, 1);
    private static final World WORLD =
            new World().people("a CODE", "b CODE", "c CODE").teams(2, 1, 2, 3).ask(APART);

    @Test
    void each_pair_in_one_team_costs_one() {
        assertEquals(2, WORLD.cost("a b c", ""));
        assertEquals(1, WORLD.cost("a b", "c"));
        assertEquals(0, WORLD.cost("a", "b c"));
    }

    @Test
    void who_breaks_it_is_for_the_organizer_only_and_the_sentence_names_nobody() {
        assertEquals(true, APART.organizerOnly());
        assertEquals(
                "People who are to be kept apart are not in one team.",
                APART.sentence(World.vocabulary()).en());
    }
}
