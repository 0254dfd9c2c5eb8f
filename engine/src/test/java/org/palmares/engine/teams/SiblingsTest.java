package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Text;

class SiblingsTest {
    private static final Siblings SIBLINGS = new Siblings(
            List.of(World.pair("b", "a"), World.pair("a", "b"), World.pair("a", "gone")),
            List.of(World.pair("c", "d")),
            Priority.HARD,
            1);
    private static final World WORLD = new World()
            .people("a CODE", "b CODE", "c CODE", "d CODE")
            .teams(2, 1, 2, 4)
            .ask(SIBLINGS);

    @Test
    void each_pair_not_placed_as_asked_costs_one() {
        assertEquals(0, WORLD.cost("a b c", "d"));
        assertEquals(1, WORLD.cost("a c", "b d"));
        assertEquals(1, WORLD.cost("a b", "c d"));
        assertEquals(2, WORLD.cost("a", "b c d"));
    }

    @Test
    void a_pair_to_be_together_is_charged_to_the_first_unless_that_person_waits() {
        assertEquals(1, WORLD.cost("a", "c"));
        assertEquals(0, WORLD.cost("b", "c"));
    }

    @Test
    void nobody_is_named_and_teams_stay_with_the_organizer() {
        assertEquals(true, SIBLINGS.organizerOnly());
        assertEquals(
                new Text(
                        "Frères et sœurs sont ensemble ou séparés, comme ils l'ont demandé.",
                        "Brothers and sisters are together or apart, as they asked."),
                SIBLINGS.sentence(World.vocabulary()));
    }
}
