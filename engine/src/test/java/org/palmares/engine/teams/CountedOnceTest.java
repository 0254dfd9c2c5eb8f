package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;

class CountedOnceTest {
    private static RoleCount atLeast(int number, String... roles) {
        return World.roles(Quantity.atLeast(number), Priority.HARD, roles);
    }

    private static World asking(List<RoleCount> demands, String... people) {
        return new World().people(people).teams(1, 1, 2, 6).ask(new CountedOnce(demands, Priority.HARD, 1));
    }

    @Test
    void a_person_who_fills_two_demands_is_missing_in_one() {
        List<RoleCount> demands = List.of(atLeast(1, "CODE"), atLeast(1, "DRAW"));
        assertEquals(1, asking(demands, "a CODE,DRAW").cost("a"));
        assertEquals(0, asking(demands, "a CODE,DRAW", "b DRAW").cost("a b"));
        assertEquals(0, asking(demands, "a CODE,DRAW", "b DRAW,CODE").cost("a b"));
        assertEquals(0, asking(demands, "a CODE,DRAW", "b STAT").cost("b"));
        assertEquals(0, asking(demands, "a CODE,DRAW").cost(""));
    }

    @Test
    void each_plays_the_role_that_leaves_fewest_missing() {
        List<RoleCount> demands = List.of(atLeast(2, "CODE"), atLeast(1, "DRAW"), atLeast(1, "STAT"));
        assertEquals(
                0,
                asking(demands, "a CODE,DRAW", "b CODE,STAT", "c CODE", "d CODE")
                        .cost("a b c d"));
        assertEquals(1, asking(demands, "a CODE,DRAW", "b CODE,STAT", "c CODE").cost("a b c"));
        assertEquals(2, asking(demands, "a CODE,DRAW", "b CODE,STAT").cost("a b"));
    }

    @Test
    void one_role_counts_for_all_demands_in_which_it_stands() {
        List<RoleCount> demands = List.of(
                atLeast(1, "CARE"),
                new RoleCount(List.of(), List.of(Id.of("HELP")), Quantity.atLeast(1), Priority.HARD, 1),
                atLeast(1, "CODE"));
        assertEquals(0, asking(demands, "a CARE", "b CODE").cost("a b"));
        assertEquals(1, asking(demands, "a CARE,CODE").cost("a"), "as carer, who counts for two");
    }

    @Test
    void demands_that_ask_for_nobody_are_left_out() {
        assertEquals(
                List.of(atLeast(1, "CODE")),
                new CountedOnce(
                                List.of(
                                        atLeast(0, "DRAW"),
                                        atLeast(1, "CODE"),
                                        World.roles(Quantity.atMost(1), Priority.HARD, "CODE")),
                                Priority.HARD,
                                1)
                        .demands());
        assertEquals(0, asking(List.of(), "a CODE,DRAW").cost("a"));
    }

    @Test
    void demands_that_could_take_too_long_are_refused() {
        assertEquals(true, CountedOnce.fits(Collections.nCopies(16, atLeast(1, "CODE"))));
        List<RoleCount> many = Collections.nCopies(17, atLeast(1, "CODE"));
        assertEquals(false, CountedOnce.fits(many));
        assertThrows(IllegalArgumentException.class, () -> new CountedOnce(many, Priority.HARD, 1));
    }
}
