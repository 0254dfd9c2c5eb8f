package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Text;

class NotAloneTest {
    private static final NotAlone NOT_ALONE = new NotAlone(World.GENDER, Priority.SOFT, 5);
    private static final World WORLD = new World()
            .people("a CODE gender=F", "b CODE gender=H", "c CODE gender=H", "d CODE gender=F", "e CODE")
            .teams(2, 1, 2, 5)
            .ask(NOT_ALONE);

    @Test
    void each_person_alone_of_their_answer_costs_one() {
        assertEquals(1, WORLD.cost("a b c", ""));
        assertEquals(2, WORLD.cost("a b", ""));
        assertEquals(0, WORLD.cost("a d", "b c"));
    }

    @Test
    void people_who_did_not_answer_are_neither_alone_nor_company() {
        assertEquals(0, WORLD.cost("a e", "b c"));
        assertEquals(2, WORLD.cost("a b e", ""));
    }

    @Test
    void it_takes_an_attribute_given_freely_and_stays_with_the_organizer() {
        Attribute imposed = new Attribute(
                Id.of("origin"),
                Text.same("Origin"),
                new Attribute.CodeType(List.of("A")),
                false,
                Attribute.Visibility.ORGANIZER);
        assertThrows(IllegalArgumentException.class, () -> new NotAlone(imposed, Priority.SOFT, 1));
        assertEquals(true, NOT_ALONE.organizerOnly());
    }
}
