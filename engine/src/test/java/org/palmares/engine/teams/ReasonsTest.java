package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.Text;

class ReasonsTest {
    private static final TeamSize ONE = new TeamSize(1, 1, 1);
    private static final TeamSize TWO = new TeamSize(1, 2, 2);

    private static Text reason(World world, String person, String... teams) {
        return Reasons.of(world.request(), world.seating(teams)).get(Id.of(person));
    }

    private static World wishes() {
        return new World()
                .people("a CODE wish=T1,T2", "b CODE wish=T1", "c CODE wish=T3,T4,T1", "d CODE wish=T4,T2,T1")
                .topic("T1", 1)
                .topic("T2", 1)
                .topic("T3", 1);
    }

    @Test
    void a_better_wish_was_full() {
        assertEquals(
                new Text("Votre souhait n° 2 (n° 1 : complet).", "Your wish no. 2 (no. 1: full)."),
                reason(wishes().slot("T1", "", ONE).slot("T2", "", TWO), "a", "b", "a"));
    }

    @Test
    void a_better_wish_was_taken_by_no_team_or_not_offered() {
        assertEquals(
                new Text(
                        "Votre souhait n° 3 (n° 1 : pris par aucune équipe ; n° 2 : non proposé).",
                        "Your wish no. 3 (no. 1: taken by no team; no. 2: not offered)."),
                reason(wishes().slot("T1", "", TWO), "c", "b c"));
    }

    @Test
    void a_better_wish_had_a_seat_and_was_left_for_the_balance() {
        assertEquals(
                new Text(
                        "Un sujet hors de vos souhaits (n° 1 : laissé pour l'équilibre des équipes).",
                        "A topic outside your wishes (no. 1: left for the balance of teams)."),
                reason(wishes().slot("T1", "", TWO).slot("T2", "", TWO), "b", "a", "b"));
    }

    @Test
    void a_better_wish_was_at_another_site() {
        World world = new World()
                .people("a CODE site=S wish=T1,T2", "b CODE site=N")
                .topic("T1", 1)
                .topic("T2", 1)
                .slot("T1", "N", TWO)
                .slot("T2", "S", TWO);
        assertEquals(
                new Text("Votre souhait n° 2 (n° 1 : sur un autre site).", "Your wish no. 2 (no. 1: at another site)."),
                reason(world, "a", "b", "a"));
    }

    @Test
    void the_first_wish_needs_no_more_words() {
        assertEquals(
                new Text("Votre souhait n° 1.", "Your wish no. 1."), reason(wishes().slot("T1", "", TWO), "b", "b"));
    }

    @Test
    void whoever_was_in_the_team_already_is_told_so() {
        assertEquals(
                new Text(
                        "Votre place dans cette équipe était fixée. Votre souhait n° 2.",
                        "Your place in this team was fixed. Your wish no. 2."),
                reason(wishes().slot("T2", "", TWO, "a").slot("T1", "", TWO), "a", "a", "b"));
    }

    @Test
    void the_only_one_who_can_play_a_role_that_each_team_should_have() {
        World world = new World()
                .people("a PATIENT", "b CODE", "c CODE,STAT")
                .teams(1, 3, 3, 3)
                .ask(new EachRole(List.of(Id.of("CODE"), Id.of("PATIENT")), List.of(), Priority.STRONG, 1));
        assertEquals(
                new Text(
                        "Vous êtes la seule personne de l'équipe pour : Usagers et aidants.",
                        "With you the team has its only person for: Users and carers."),
                reason(world, "a", "a b c"));
        assertEquals(
                new Text(
                        "Une équipe de 3 personnes et 2 rôles différents.",
                        "A team of 3 people and 2 different roles."),
                reason(world, "b", "a b c"));
    }

    @Test
    void no_reason_says_who_is_kept_apart_or_what_somebody_answered() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            FormationRequest request = AnyWorld.request(random);
            for (Text text :
                    Reasons.of(request, AnyWorld.seating(request, random)).values()) {
                String said = text.fr() + text.en();
                assertFalse(said.contains("Genre") || said.contains("Années") || said.contains("sépar"), said);
            }
        }
    }
}
