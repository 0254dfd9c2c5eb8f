package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Attribute;

class CommonLanguageTest {
    private static final World WORLD = new World()
            .people("a CODE speaks=fr", "b CODE speaks=en", "c CODE speaks=en,fr", "d CODE speaks=de,en", "e CODE")
            .teams(2, 1, 2, 5)
            .ask(new CommonLanguage(World.SPEAKS, "fr", Priority.HARD, 1));

    @Test
    void a_team_pays_for_those_left_out_by_the_best_language() {
        assertEquals(1, WORLD.cost("a b", "c d"));
        assertEquals(0, WORLD.cost("a c", "b d"));
        assertEquals(1, WORLD.cost("a b c d", ""));
    }

    @Test
    void who_gave_no_answer_speaks_the_language_of_the_event_only() {
        assertEquals(0, WORLD.cost("a c e", "b d"));
        assertEquals(2, WORLD.cost("b e", "a d"));
    }

    @Test
    void an_answer_without_any_language_is_no_answer() {
        World world = new World()
                .people("a CODE speaks=", "b CODE speaks=fr")
                .teams(1, 1, 2, 5)
                .ask(new CommonLanguage(World.SPEAKS, "fr", Priority.HARD, 1));
        assertEquals(0, world.cost("a b"));
    }

    @Test
    void the_language_of_the_event_need_not_be_one_of_the_codes() {
        World world = new World()
                .people("a CODE", "b CODE", "c CODE speaks=fr")
                .teams(1, 1, 2, 5)
                .ask(new CommonLanguage(World.SPEAKS, "br", Priority.HARD, 1));
        assertEquals(1, world.cost("a b c"));
    }

    @Test
    void nobody_and_one_person_share_every_language() {
        assertEquals(0, WORLD.cost("", "d"));
    }

    @Test
    void one_mother_tongue_is_an_answer_too() {
        Attribute code = World.attribute("gender", new Attribute.CodeType(List.of("F", "H")));
        World world = new World()
                .people("a CODE gender=F", "b CODE gender=H", "c CODE gender=H")
                .teams(1, 1, 2, 5)
                .ask(new CommonLanguage(code, "F", Priority.HARD, 1));
        assertEquals(1, world.cost("a b c"));
        assertThrows(IllegalArgumentException.class, () -> new CommonLanguage(World.YEARS, "fr", Priority.HARD, 1));
    }
}
