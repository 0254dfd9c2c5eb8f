package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WishedMatesTest {
    private static World world(int atLeast) {
        return new World()
                .people("a CODE mates=b,c,d", "b CODE mates=a", "c CODE mates=gone", "d CODE mates=b,gone", "e CODE")
                .teams(2, 1, 2, 5)
                .ask(new WishedMates(atLeast, Priority.SOFT, 1));
    }

    @Test
    void a_team_pays_for_each_mate_whom_somebody_misses() {
        assertEquals(0, world(1).cost("a b d", "c e"));
        assertEquals(1, world(1).cost("a b", "c d e"));
        assertEquals(2, world(2).cost("a b", "c d e"));
        assertEquals(3, world(3).cost("a b", "c d e"));
    }

    @Test
    void those_who_named_fewer_want_all_of_them() {
        assertEquals(0, world(3).cost("a b c d", "e"));
        assertEquals(4, world(3).cost("b c e", "a d"));
    }

    @Test
    void a_mate_who_does_not_take_part_does_not_count() {
        assertEquals(0, world(3).cost("c", "e"));
    }

    @Test
    void who_waits_misses_nobody_but_is_missed() {
        assertEquals(1, world(1).cost("b", ""));
        assertEquals(0, world(1).cost("e", ""));
    }
}
