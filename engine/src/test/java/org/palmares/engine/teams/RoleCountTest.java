package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.Text;

class RoleCountTest {
    private static World world(Quantity quantity) {
        return new World()
                .people("a CODE", "b CODE,DRAW", "c DRAW", "d STAT")
                .teams(2, 1, 2, 4)
                .ask(World.roles(quantity, Priority.HARD, "CODE"));
    }

    @Test
    void a_team_pays_for_each_person_missing() {
        assertEquals(2, world(Quantity.atLeast(2)).cost("a b", "c d"));
        assertEquals(3, world(Quantity.atLeast(2)).cost("a c", "d"));
    }

    @Test
    void a_second_role_counts_when_somebody_is_missing() {
        assertEquals(0, world(Quantity.atLeast(1)).cost("a", "b"));
    }

    @Test
    void a_second_role_does_not_count_when_there_are_too_many() {
        assertEquals(0, world(Quantity.atMost(1)).cost("a b", "c d"));
        assertEquals(1, world(Quantity.atMost(0)).cost("a b", "c d"));
    }

    @Test
    void exactly_accepts_any_number_that_people_of_several_roles_allow() {
        assertEquals(2, world(Quantity.exactly(2)).cost("a b", "c d"));
        assertEquals(1, world(Quantity.exactly(1)).cost("a b", "c d"));
    }

    @Test
    void not_exactly_one_is_broken_only_by_somebody_who_has_no_other_role() {
        assertEquals(1, world(Quantity.notExactly(1)).cost("a c", "b d"));
        assertEquals(0, world(Quantity.notExactly(1)).cost("a b", "c d"));
    }

    @Test
    void a_group_stands_for_its_roles() {
        World world = new World()
                .people("a CARE", "b PATIENT", "c CODE")
                .teams(3, 1, 1, 2)
                .ask(new RoleCount(List.of(), List.of(Id.of("HELP")), Quantity.atLeast(1), Priority.HARD, 1));
        assertEquals(1, world.cost("a", "b", "c"));
    }

    @Test
    void holders_fewer_than_teams_are_a_bound_and_so_are_too_many_without_another_role() {
        assertEquals(
                2,
                world(Quantity.atLeast(2))
                        .request()
                        .constraints()
                        .get(0)
                        .bound(world(Quantity.atLeast(2)).request()));
        assertEquals(
                1,
                world(Quantity.atMost(0))
                        .request()
                        .constraints()
                        .get(0)
                        .bound(world(Quantity.atMost(0)).request()));
    }

    @Test
    void holders_at_another_site_do_not_help() {
        TeamSize size = new TeamSize(1, 2, 2);
        World world = new World()
                .people("a CODE site=N", "b CODE site=N", "c DRAW site=S", "d DRAW site=S")
                .slot("", "N", size)
                .slot("", "S", size)
                .ask(World.roles(Quantity.atLeast(1), Priority.HARD, "CODE"));
        assertEquals(1, world.request().constraints().get(0).bound(world.request()));
    }

    @Test
    void the_sentence_says_roles_as_everyone_may_read_them() {
        Text sentence = World.roles(Quantity.atLeast(1), Priority.HARD, "PATIENT", "STAT")
                .sentence(World.vocabulary());
        assertEquals(
                new Text(
                        "Chaque équipe compte au moins 1 parmi : Usagers et aidants ou Statistique.",
                        "Each team has at least 1 of: Users and carers or Statistics."),
                sentence);
    }
}
