package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.TimeWindow;

class PresenceTest {
    private static World asking(int atLeast, String... people) {
        return new World()
                .people(people)
                .teams(2, 1, 2, 5)
                .ask(new Presence(atLeast, World.window(9, 18), Priority.HARD, 1));
    }

    @Test
    void a_team_pays_what_is_missing_at_its_worst_moment() {
        World world = asking(2, "a CODE there=9-12", "b CODE there=12-18", "c CODE", "d CODE there=8-20");
        assertEquals(1, world.cost("a b", "c d"));
        assertEquals(2, world.cost("a c", "b d"), "one from 12 on, one until then");
        assertEquals(1, world.cost("a b c", "d"), "d is alone");
        assertEquals(2, world.cost("", "c d"));
    }

    @Test
    void somebody_who_comes_when_another_leaves_fills_in() {
        assertEquals(
                0,
                asking(1, "a CODE there=9-12", "b CODE there=12-18", "c CODE").cost("a b", "c"));
        assertEquals(
                1,
                asking(1, "a CODE there=9-12", "b CODE there=12.1-18", "c CODE").cost("a b", "c"));
    }

    @Test
    void windows_that_overlap_are_one_stay() {
        assertEquals(0, asking(1, "a CODE there=9-12,11-18", "b CODE").cost("a", "b"));
        assertEquals(1, asking(2, "a CODE there=9-12,11-18", "b CODE", "c CODE").cost("a", "b c"));
    }

    @Test
    void only_the_span_of_time_asked_about_counts() {
        assertEquals(0, asking(1, "a CODE there=6-8,8.5-19,20-21", "b CODE").cost("a", "b"));
        assertEquals(1, asking(1, "a CODE there=6-8", "b CODE").cost("a", "b"));
    }

    @Test
    void the_bound_is_what_all_teams_miss_at_the_worst_moment() {
        assertEquals(1, asking(1, "a CODE there=9-12", "b CODE there=11-18").bound());
        assertEquals(2, asking(1, "a CODE there=9-12", "b CODE there=13-18").bound());
        assertEquals(
                0,
                asking(1, "a CODE there=9-12", "b CODE there=12-18", "c CODE").bound());
        assertEquals(4, asking(2, "a CODE there=1-2").bound());
    }

    @Test
    void people_at_one_site_do_not_fill_in_at_another() {
        World world = new World()
                .people("a CODE site=N", "b CODE site=N", "c CODE site=S there=9-12")
                .slot("", "N", new TeamSize(1, 1, 2))
                .slot("", "S", new TeamSize(1, 1, 2))
                .ask(new Presence(1, World.window(9, 18), Priority.HARD, 1));
        assertEquals(1, world.bound());
    }

    @Test
    void a_span_lasts_a_second_at_least() {
        TimeWindow nothing = new TimeWindow(World.DAY, World.DAY.plusNanos(1));
        assertThrows(IllegalArgumentException.class, () -> new Presence(1, nothing, Priority.HARD, 1));
    }
}
