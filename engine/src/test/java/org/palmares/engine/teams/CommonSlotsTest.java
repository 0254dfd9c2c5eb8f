package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Text;

class CommonSlotsTest {
    private static World asking(Duration atLeast, String... people) {
        return new World().people(people).teams(2, 1, 2, 5).ask(new CommonSlots(World.FREE, atLeast, Priority.SOFT, 1));
    }

    @Test
    void a_team_pays_each_started_hour_that_its_common_time_falls_short() {
        World world = asking(Duration.ofHours(3), "a CODE free=9-12", "b CODE free=10.5-14", "c CODE free=11.25-11.5");
        assertEquals(0 + 3, world.cost("a", "c"));
        assertEquals(2, world.cost("a b", ""));
        assertEquals(3, world.cost("a b c", ""));
        assertEquals(3 + 0, world.cost("c", "b"));
    }

    @Test
    void pieces_of_common_time_add_up() {
        World world = asking(Duration.ofHours(3), "a CODE free=9-11,14-15,20-21", "b CODE free=8-10,10-11,13-14.5");
        assertEquals(1, world.cost("a b", ""));
    }

    @Test
    void who_gave_no_answer_is_always_there() {
        World world = asking(Duration.ofHours(3), "a CODE free=9-11", "b CODE", "c CODE");
        assertEquals(1, world.cost("a b", "c"));
        assertEquals(0, world.cost("b c", ""));
    }

    @Test
    void an_answer_without_any_time_is_never() {
        assertEquals(3, asking(Duration.ofHours(3), "a CODE free=").cost("a", ""));
    }

    @Test
    void attendance_limits_a_person_too() {
        World world = asking(Duration.ofHours(3), "a CODE free=9-18 there=8-10", "b CODE there=9.5-20", "c CODE");
        assertEquals(2, world.cost("a c", "b"));
        assertEquals(3, world.cost("a b", "c"));
        assertEquals(0, world.cost("b c", ""));
    }

    @Test
    void nobody_is_short_of_time() {
        assertEquals(0, asking(Duration.ofHours(3), "a CODE free=9-10").cost("", ""));
    }

    @Test
    void more_pieces_of_time_than_a_word_has_bits_all_count() {
        StringBuilder free = new StringBuilder("0-0.25");
        for (int hour = 1; hour < 100; hour++) {
            free.append(',').append(hour).append('-').append(hour).append(".25");
        }
        World world = asking(Duration.ofHours(50), "a CODE free=" + free, "b CODE free=70-100", "c CODE");
        assertEquals(25, world.cost("a c", ""));
        assertEquals(43, world.cost("a b c", ""));
    }

    @Test
    void the_bound_is_what_one_person_alone_falls_short() {
        String[] people = {"a CODE free=9-10", "b CODE free=9-11", "c CODE"};
        assertEquals(2, asking(Duration.ofHours(3), people).bound());
        World waiting = new World()
                .people(people)
                .teams(1, 1, 1, 2)
                .ask(new CommonSlots(World.FREE, Duration.ofHours(3), Priority.SOFT, 1));
        assertEquals(0, waiting.bound());
    }

    @Test
    void the_sentence_says_how_much_time() {
        assertEquals(
                new Text(
                        "Tous dans l'équipe ont du temps en commun : au moins 2 h 30 min.",
                        "Everybody in a team has time in common: at least 2 h 30 min."),
                new CommonSlots(World.FREE, Duration.ofMinutes(150), Priority.SOFT, 1).sentence(World.vocabulary()));
    }

    @Test
    void it_takes_time_slots_and_some_time() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new CommonSlots(World.YEARS, Duration.ofHours(1), Priority.SOFT, 1));
        assertThrows(
                IllegalArgumentException.class, () -> new CommonSlots(World.FREE, Duration.ZERO, Priority.SOFT, 1));
    }
}
