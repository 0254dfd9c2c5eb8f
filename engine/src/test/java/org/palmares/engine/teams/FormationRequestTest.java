package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.TeamSize;

class FormationRequestTest {
    private static final TeamSize SIZE = new TeamSize(1, 1, 2);

    @Test
    void the_order_in_which_people_are_given_does_not_matter() {
        assertEquals(
                new World().people("a CODE", "b DRAW").teams(1, 1, 2, 2).request(),
                new World().people("b DRAW", "a CODE").teams(1, 1, 2, 2).request());
    }

    @Test
    void a_fixed_member_must_be_known_and_fixed_once() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new World().slot("", "", SIZE, "a").request());
        assertThrows(
                IllegalArgumentException.class,
                () -> new World()
                        .person("a CODE")
                        .slot("", "", SIZE, "a")
                        .slot("", "", SIZE, "a")
                        .request());
    }

    @Test
    void a_slot_must_have_a_known_topic() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new World().slot("T1", "", SIZE).request());
    }
}
