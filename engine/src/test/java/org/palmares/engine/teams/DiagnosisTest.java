package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.Text;

class DiagnosisTest {
    private static List<String> english(World world) {
        return Diagnosis.of(world.request()).obstacles().stream()
                .map(obstacle -> obstacle.sentence().en())
                .toList();
    }

    private static List<String> codes(World world) {
        return Diagnosis.of(world.request()).obstacles().stream()
                .map(Obstacle::code)
                .toList();
    }

    @Test
    void nothing_is_said_of_a_world_that_works() {
        assertEquals(List.of(), codes(new World().people("a CODE", "b DRAW").teams(1, 1, 2, 2)));
    }

    @Test
    void a_roster_smaller_than_one_team_is_said_first_and_alone() {
        World world = new World()
                .people("a CODE", "b CODE")
                .teams(2, 3, 3, 4)
                .ask(World.roles(Quantity.atLeast(1), Priority.HARD, "DRAW"));
        assertEquals(
                List.of(
                        "2 people: too few for one team, which needs at least 3. Wait for more registrations or make teams smaller."),
                english(world));
        assertTrue(Diagnosis.of(world.request()).noTeamPossible());
    }

    @Test
    void a_request_without_teams_cannot_form_one() {
        assertTrue(Diagnosis.of(new World().people("a CODE").request()).noTeamPossible());
    }

    @Test
    void too_many_teams_for_the_people() {
        World world = new World().people("a CODE", "b CODE", "c CODE").teams(2, 2, 2, 3);
        assertEquals(
                List.of("3 people for 2 teams, which need at least 4 together. Form fewer teams or make them smaller."),
                english(world));
    }

    @Test
    void seats_fewer_than_people() {
        World world = new World().people("a CODE", "b CODE", "c CODE").teams(1, 1, 2, 2);
        assertEquals(
                List.of("3 people for 2 seats: 1 person will wait. Add a team or make teams larger."), english(world));
    }

    @Test
    void a_shortage_says_who_could_fill_in_by_another_role() {
        RoleCount designers = World.roles(Quantity.atLeast(1), Priority.STRONG, "DRAW");
        World world = new World()
                .people("a DRAW", "b CODE,DRAW", "c CODE", "d CODE")
                .teams(4, 1, 1, 1)
                .ask(designers);
        Obstacle shortage = Diagnosis.of(world.request()).obstacles().get(0);
        assertEquals(Optional.of(designers), shortage.constraint());
        assertEquals(List.of(Id.of("b")), shortage.people());
        assertEquals(
                new Text(
                        "Design : 2 personnes (dont 1 par un autre rôle que le principal) pour 4 équipes ; au moins 2 équipes n'en auront pas.",
                        "Design: 2 people (of whom 1 by a role other than the main one) for 4 teams; at least 2 teams will have none."),
                shortage.sentence());
    }

    @Test
    void the_weekend_lacks_two_designers() {
        assertEquals(
                List.of("Design: 8 people for 10 teams; at least 2 teams will have none."),
                Diagnosis.of(DataNight.request(1)).obstacles().stream()
                        .map(obstacle -> obstacle.sentence().en())
                        .toList());
    }

    @Test
    void a_pair_both_together_and_apart_is_a_contradiction_that_names_nobody() {
        World world = new World()
                .people("anna CODE", "boris CODE")
                .teams(2, 1, 1, 2)
                .ask(
                        new Apart(List.of(World.pair("anna", "boris")), Priority.HARD, 1),
                        new Together(List.of(World.pair("boris", "anna")), Priority.STRONG, 1));
        assertEquals(
                List.of("Two people are both to be together and to be kept apart: withdraw one of the two requests."),
                english(world));
    }

    @Test
    void more_owners_than_seats_on_their_topic() {
        World world = new World()
                .people("a CODE own=T1", "b CODE own=T1")
                .topic("T1", 1)
                .topic("T2", 1)
                .slot("T1", "", new TeamSize(1, 1, 1))
                .slot("T2", "", new TeamSize(1, 1, 1))
                .ask(new OwnTopic(Priority.HARD, 1));
        assertEquals(List.of("FORMATION_TOO_MANY_OWNERS"), codes(world));
    }

    @Test
    void more_people_all_apart_than_teams() {
        World world = new World()
                .people("a CODE", "b CODE", "c CODE", "d CODE")
                .teams(2, 1, 2, 3)
                .ask(new Apart(
                        List.of(World.pair("a", "b"), World.pair("b", "c"), World.pair("a", "c"), World.pair("a", "d")),
                        Priority.HARD,
                        1));
        assertEquals(
                List.of(
                        "3 people are all to be kept apart from one another, with 2 teams: withdraw at least one request."),
                english(world));
    }

    @Test
    void people_all_apart_are_found_behind_other_requests_and_absent_people_do_not_count() {
        World world = new World()
                .people("a CODE", "b CODE", "c CODE", "x CODE", "y CODE", "z CODE")
                .teams(2, 1, 3, 3)
                .ask(new Apart(
                        List.of(
                                World.pair("a", "x"),
                                World.pair("b", "y"),
                                World.pair("c", "z"),
                                World.pair("x", "y"),
                                World.pair("y", "z"),
                                World.pair("x", "z"),
                                World.pair("absent", "x"),
                                World.pair("absent", "y"),
                                World.pair("absent", "z")),
                        Priority.HARD,
                        1));
        assertEquals(
                List.of(
                        "3 people are all to be kept apart from one another, with 2 teams: withdraw at least one request."),
                english(world));
    }

    @Test
    void an_employer_that_sends_too_many_is_out_of_reach() {
        World world = new World()
                .people("a CODE org=o", "b CODE org=o")
                .teams(1, 1, 2, 2)
                .ask(new SameOrganisation(1, Organisation.Level.GROUP, Priority.HARD, 1));
        assertEquals(
                List.of("At most 1 person of one organisation in a team. Not possible everywhere: 1 amiss at least."),
                english(world));
    }
}
