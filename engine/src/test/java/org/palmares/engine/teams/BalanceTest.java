package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Text;

class BalanceTest {
    private static final World WORLD = new World()
            .people("a CODE years=10", "b CODE years=2", "c CODE years=0", "d CODE years=0", "e CODE")
            .teams(2, 1, 2, 5)
            .ask(new Balance(World.YEARS, Priority.SOFT, 1));

    @Test
    void a_team_pays_its_distance_to_what_as_many_people_have_on_average() {
        assertEquals(12, WORLD.cost("a b", "c d"));
        assertEquals(8, WORLD.cost("a c", "b d"));
        assertEquals(14, WORLD.cost("a", "b c d"));
    }

    @Test
    void an_answer_not_given_is_left_out_on_both_sides() {
        assertEquals(8, WORLD.cost("a c e", "b d"));
    }

    @Test
    void costs_are_rounded_half_up_to_whole_units() {
        World world = new World()
                .people("a CODE years=1", "b CODE years=0")
                .teams(2, 1, 1, 1)
                .ask(new Balance(World.YEARS, Priority.SOFT, 1));
        assertEquals(2, world.cost("a", "b"));
        World small = new World()
                .people("a CODE years=0.9", "b CODE years=0")
                .teams(2, 1, 1, 1)
                .ask(new Balance(World.YEARS, Priority.SOFT, 1));
        assertEquals(0, small.cost("a", "b"));
    }

    @Test
    void spread_balances_how_far_people_are_from_the_average() {
        World world = new World()
                .people("a CODE years=0", "b CODE years=20", "c CODE years=9", "d CODE years=11", "e CODE")
                .teams(2, 1, 2, 5)
                .ask(new Balance(World.YEARS, Balance.Of.SPREAD, Priority.SOFT, 1));
        assertEquals(9 + 9, world.cost("a b", "c d"));
        assertEquals(0, world.cost("a c e", "b d"));
        assertEquals(5 + 9, world.cost("a", "c d"));
    }

    @Test
    void distances_need_not_be_whole() {
        World world = new World()
                .people("a CODE years=0", "b CODE years=0", "c CODE years=50")
                .teams(2, 1, 1, 2)
                .ask(new Balance(World.YEARS, Balance.Of.SPREAD, Priority.SOFT, 1));
        assertEquals(11 + 11, world.cost("a b", "c"));
    }

    @Test
    void each_of_the_two_has_its_sentence() {
        assertEquals(
                new Text("Équilibre entre les équipes : Années.", "Balance between teams: Years."),
                new Balance(World.YEARS, Priority.SOFT, 1).sentence(World.vocabulary()));
        assertEquals(
                new Text("Même dispersion dans toutes les équipes : Années.", "Same spread in all teams: Years."),
                new Balance(World.YEARS, Balance.Of.SPREAD, Priority.SOFT, 1).sentence(World.vocabulary()));
    }

    @Test
    void only_a_number_can_be_balanced() {
        assertThrows(IllegalArgumentException.class, () -> new Balance(World.GENDER, Priority.SOFT, 1));
    }
}
