package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Text;

class AtMostSameTest {
    private static final World WORLD = new World()
            .people("a CODE gender=F", "b CODE gender=F", "c CODE gender=F", "d CODE gender=H", "e CODE", "f CODE")
            .teams(1, 1, 2, 6)
            .ask(new AtMostSame(World.GENDER, 2, Priority.SOFT, 1));

    @Test
    void each_person_in_excess_costs_one() {
        assertEquals(1, WORLD.cost("a b c d e f"));
        assertEquals(0, WORLD.cost("a b d e f"));
        assertEquals(0, WORLD.cost(""));
    }

    @Test
    void people_of_one_value_beyond_what_all_teams_may_take_are_a_bound() {
        assertEquals(1, WORLD.bound());
    }

    @Test
    void which_teams_break_it_may_be_known_when_the_answers_are_public() {
        Attribute open = new Attribute(
                Id.of("city"),
                new Text("Ville", "City"),
                new Attribute.CodeType(List.of("A")),
                false,
                Attribute.Visibility.EVERYONE);
        AtMostSame atMost = new AtMostSame(open, 1, Priority.SOFT, 1);
        assertEquals(false, atMost.organizerOnly());
        assertEquals(
                new Text(
                        "Au plus 1 personne de même réponse par équipe : Ville.",
                        "At most 1 person of the same answer in a team: City."),
                atMost.sentence(World.vocabulary()));
        assertEquals(true, new AtMostSame(World.GENDER, 1, Priority.SOFT, 1).organizerOnly());
        assertThrows(IllegalArgumentException.class, () -> new AtMostSame(World.GENDER, 0, Priority.SOFT, 1));
    }
}
