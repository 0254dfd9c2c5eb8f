package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.RoleGroup;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.Text;

class EachRoleTest {
    private static final List<Id<RoleGroup>> HELP = List.of(Id.of("HELP"));

    private static EachRole each(String... roles) {
        return new EachRole(roles(roles), List.of(), Priority.STRONG, 1);
    }

    private static List<Id<Role>> roles(String... roles) {
        return Arrays.stream(roles).map(Id::<Role>of).toList();
    }

    @Test
    void a_team_pays_the_square_of_what_is_missing() {
        World world = new World()
                .people("a CODE", "b DRAW", "c STAT", "d CODE")
                .teams(2, 1, 2, 4)
                .ask(each("CODE", "DRAW", "STAT"));
        assertEquals(4, world.cost("a b c", "d"));
        assertEquals(2, world.cost("a b", "c d"));
        assertEquals(9, world.cost("a b c d", ""));
        assertEquals(18, world.cost("", ""), "nobody in any team");
    }

    @Test
    void a_person_of_several_roles_plays_only_one() {
        World world = new World()
                .people("a CODE,DRAW", "b CODE,STAT", "c CODE")
                .teams(1, 1, 2, 4)
                .ask(each("CODE", "DRAW", "STAT"));
        assertEquals(4, world.cost("a"));
        assertEquals(1, world.cost("a b"));
        assertEquals(1, world.cost("b c"));
        assertEquals(0, world.cost("a b c"));
    }

    @Test
    void somebody_gives_up_a_part_for_another_who_can_play_no_other() {
        World world = new World()
                .people("a CODE,DRAW", "b DRAW,STAT", "c CODE")
                .teams(1, 1, 2, 4)
                .ask(each("CODE", "DRAW", "STAT"));
        assertEquals(0, world.cost("a b c"));
    }

    @Test
    void a_group_asks_for_one_person_of_any_of_its_roles() {
        World world = new World()
                .people("a CARE", "b PATIENT", "c CODE")
                .teams(1, 1, 2, 4)
                .ask(new EachRole(roles("CODE"), HELP, Priority.STRONG, 1));
        assertEquals(1, world.cost("a b"));
        assertEquals(0, world.cost("b c"));
    }

    @Test
    void a_group_and_one_of_its_roles_ask_for_two_people() {
        World world = new World()
                .people("a CARE", "b PATIENT")
                .teams(1, 1, 2, 4)
                .ask(new EachRole(roles("CARE"), HELP, Priority.STRONG, 1));
        assertEquals(1, world.cost("a"));
        assertEquals(0, world.cost("a b"));
    }

    @Test
    void what_is_missing_at_least_is_shared_out_in_the_bound() {
        World world = new World()
                .people("a CODE", "b CODE", "c CODE,DRAW")
                .teams(2, 1, 2, 3)
                .ask(each("CODE", "DRAW", "STAT"));
        assertEquals(5, world.bound());
        assertEquals(5, world.cost("a c", "b"));
    }

    @Test
    void the_bound_counts_people_of_several_roles_once() {
        World world = new World()
                .people("a CODE,DRAW", "b CODE,DRAW", "c STAT")
                .teams(2, 1, 1, 2)
                .ask(each("CODE", "DRAW"));
        assertEquals(2, world.bound());
    }

    @Test
    void the_bound_adds_up_what_is_missing_at_each_site() {
        TeamSize size = new TeamSize(1, 2, 2);
        World world = new World()
                .people("a CODE site=N", "b CODE site=N", "c DRAW site=S", "d DRAW site=S")
                .slot("", "N", size)
                .slot("", "S", size)
                .ask(each("CODE", "DRAW"));
        assertEquals(2, world.bound());
    }

    @Test
    void the_sentence_names_roles_as_everyone_may_read_them() {
        assertEquals(
                new Text(
                        "Chaque équipe a quelqu'un pour chacun de ces rôles : Aide, Design et Statistique.",
                        "Each team has someone for each of these roles: Help, Design and Statistics."),
                new EachRole(roles("DRAW", "STAT"), HELP, Priority.STRONG, 1).sentence(World.vocabulary()));
    }

    @Test
    void each_role_is_listed_once() {
        assertThrows(IllegalArgumentException.class, () -> each("CODE", "CODE"));
        assertThrows(IllegalArgumentException.class, EachRoleTest::each);
    }
}
