package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.Text;

class CoverageTest {
    private static Coverage coverage(int teams) {
        return new Coverage(List.of(Id.of("STAT")), List.of(Id.of("HELP")), teams, Priority.STRONG, 1);
    }

    private static World world(int teams) {
        return new World()
                .people("a STAT", "b CODE,STAT", "c CARE", "d CODE", "e CODE")
                .teams(4, 1, 2, 4)
                .ask(coverage(teams));
    }

    @Test
    void a_plan_pays_for_each_team_short_of_those_asked_for() {
        assertEquals(0, world(3).cost("a", "b", "c", "d e"));
        assertEquals(1, world(3).cost("a b", "c", "d", "e"));
        assertEquals(2, world(3).cost("a b c", "d", "e", ""));
        assertEquals(3, world(3).cost("", "", "", ""), "everybody waits");
    }

    @Test
    void more_teams_than_asked_for_gain_nothing() {
        assertEquals(0, world(1).cost("a", "b", "c", "d e"));
    }

    @Test
    void the_bound_counts_people_and_teams() {
        assertEquals(0, world(3).bound());
        assertEquals(2, world(5).bound());
        assertEquals(
                1,
                new World()
                        .people("a STAT", "b STAT", "c STAT")
                        .teams(2, 1, 2, 4)
                        .ask(coverage(3))
                        .bound());
    }

    @Test
    void people_at_one_site_do_not_reach_teams_at_another() {
        TeamSize size = new TeamSize(1, 2, 2);
        World world = new World()
                .people("a STAT site=N", "b STAT site=N", "c CODE site=S", "d CODE site=S")
                .slot("", "N", size)
                .slot("", "S", size)
                .ask(coverage(2));
        assertEquals(1, world.bound());
    }

    @Test
    void the_sentence_says_how_many_teams() {
        assertEquals(
                new Text(
                        "Au moins 2 équipes ont quelqu'un parmi : Aide ou Statistique.",
                        "At least 2 teams have someone of: Help or Statistics."),
                coverage(2).sentence(World.vocabulary()));
        assertEquals(
                new Text(
                        "Au moins 1 équipe a quelqu'un parmi : Aide ou Statistique.",
                        "At least 1 team has someone of: Help or Statistics."),
                coverage(1).sentence(World.vocabulary()));
    }
}
