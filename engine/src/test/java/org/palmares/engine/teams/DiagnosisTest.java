package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.Text;

class DiagnosisTest {
    private static final TeamSize PAIR = new TeamSize(2, 2, 2);

    private static List<String> codes(World world) {
        return Diagnosis.of(world.request()).obstacles().stream()
                .map(Obstacle::code)
                .toList();
    }

    /** The only obstacle of a world: its code, what it says, and whom and which teams it concerns. */
    private static Obstacle assertOnly(World world, String code, String fr, String en, String people, String teams) {
        List<Obstacle> found = Diagnosis.of(world.request()).obstacles();
        assertEquals(List.of(code), found.stream().map(Obstacle::code).toList());
        Obstacle obstacle = found.get(0);
        assertEquals(new Text(fr, en), obstacle.told());
        assertEquals(ids(people), obstacle.people().stream().map(Id::value).toList());
        assertEquals(ids(teams), obstacle.teams().stream().map(Id::value).toList());
        return obstacle;
    }

    private static List<String> ids(String words) {
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(" "));
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
        assertOnly(
                world,
                "FORMATION_ROSTER_TOO_SMALL",
                "2 personnes : trop peu pour une équipe, qui en demande au moins 3. Attendez d'autres inscriptions ou"
                        + " réduisez la taille des équipes.",
                "2 people: too few for one team, which needs at least 3. Wait for more registrations or make teams"
                        + " smaller.",
                "",
                "");
        assertTrue(Diagnosis.of(world.request()).noTeamPossible());
    }

    @Test
    void a_request_without_teams_cannot_form_one() {
        World world = new World().people("a CODE");
        assertOnly(
                world,
                "FORMATION_NO_TEAM",
                "Aucune équipe n'est prévue. Indiquez un nombre d'équipes ou des sujets.",
                "No team is planned. Say how many teams, or which topics.",
                "",
                "");
        assertTrue(Diagnosis.of(world.request()).noTeamPossible());
    }

    @Test
    void too_many_teams_for_the_people() {
        assertOnly(
                new World().people("a CODE", "b CODE", "c CODE").teams(2, 2, 2, 3),
                "FORMATION_TOO_MANY_TEAMS",
                "3 personnes pour 2 équipes, qui en demandent au moins 4 ensemble. Formez moins d'équipes ou réduisez"
                        + " leur taille.",
                "3 people for 2 teams, which need at least 4 together. Form fewer teams or make them smaller.",
                "",
                "");
    }

    @Test
    void a_site_with_too_few_people_is_named() {
        assertOnly(
                new World()
                        .people("a CODE site=N", "b CODE site=N", "c CODE site=N", "d CODE site=S")
                        .slot("", "N", new TeamSize(2, 3, 3))
                        .slot("", "S", PAIR),
                "FORMATION_SITE_TOO_SMALL",
                "Site « S » : 1 personne pour 1 équipe, qui en demandent au moins 2 ensemble. Formez moins d'équipes ou"
                        + " réduisez leur taille.",
                "Site “S”: 1 person for 1 team, which need at least 2 together. Form fewer teams or make them smaller.",
                "",
                "");
    }

    @Test
    void seats_fewer_than_people() {
        assertOnly(
                new World().people("a CODE", "b CODE", "c CODE").teams(1, 1, 2, 2),
                "FORMATION_SEATS_SHORT",
                "3 personnes pour 2 places : 1 personne attendra. Ajoutez une équipe ou augmentez la taille des équipes.",
                "3 people for 2 seats: 1 person will wait. Add a team or make teams larger.",
                "",
                "");
    }

    @Test
    void people_of_a_site_without_a_team_are_named() {
        assertOnly(
                new World()
                        .people("a CODE site=N", "b CODE site=N", "c CODE site=S")
                        .slot("", "N", new TeamSize(1, 2, 4)),
                "FORMATION_SEATS_SHORT",
                "Site « S » : 1 personne pour 0 place : 1 personne attendra. Ajoutez une équipe ou augmentez la taille des"
                        + " équipes.",
                "Site “S”: 1 person for 0 seats: 1 person will wait. Add a team or make teams larger.",
                "c",
                "");
    }

    @Test
    void more_people_fixed_in_a_team_than_it_takes() {
        assertOnly(
                new World().people("a CODE", "b CODE", "c CODE").slot("", "", new TeamSize(1, 2, 2), "a", "b", "c"),
                "FORMATION_TEAM_OVERFULL",
                "Team 01 : 3 personnes y sont déjà placées, pour 2 places au plus. Augmentez la taille de l'équipe, ou"
                        + " partagez-la.",
                "Team 01: 3 people are in it already, for at most 2 seats. Make the team larger, or split it.",
                "a b c",
                "01");
    }

    @Test
    void somebody_fixed_in_a_team_of_another_site() {
        assertOnly(
                new World()
                        .people("a CODE site=N", "b CODE site=S", "c CODE site=S")
                        .slot("", "N", new TeamSize(1, 1, 1), "b")
                        .slot("", "N", new TeamSize(1, 1, 1), "a")
                        .slot("", "S", new TeamSize(1, 1, 1)),
                "FORMATION_FIXED_AT_OTHER_SITE",
                "Team 01 : 1 personne d'un autre site y est placée. Vérifiez leur site, ou leur équipe.",
                "Team 01: 1 person of another site is placed in it. Check their site, or their team.",
                "b",
                "01");
    }

    @Test
    void a_shortage_says_who_could_fill_in_by_another_role() {
        RoleCount designers = World.roles(Quantity.atLeast(1), Priority.STRONG, "DRAW");
        Obstacle shortage = assertOnly(
                new World()
                        .people("a DRAW", "b CODE,DRAW", "c CODE", "d CODE")
                        .teams(4, 1, 1, 1)
                        .ask(designers),
                "FORMATION_ROLE_SHORTAGE",
                "Design : 2 personnes (dont 1 par un autre rôle que le principal) pour 4 équipes ; au moins 2 équipes n'en"
                        + " auront pas. Invitez-en d'autres, acceptez un rôle voisin, ou ne le demandez pas à chaque"
                        + " équipe.",
                "Design: 2 people (of whom 1 by a role other than the main one) for 4 teams; at least 2 teams will have"
                        + " none. Invite more of them, accept a neighbouring role, or do not ask it of every team.",
                "b",
                "");
        assertEquals(Optional.of(designers), shortage.constraint());
        assertFalse(shortage.organizerOnly());
    }

    @Test
    void a_full_team_of_fixed_members_without_the_role_must_miss_it() {
        Obstacle shortage = Diagnosis.of(new World()
                        .people("a CODE", "b CODE", "c DRAW", "d DRAW")
                        .slot("", "", PAIR, "a", "b")
                        .slot("", "", PAIR)
                        .ask(World.roles(Quantity.atLeast(1), Priority.HARD, "DRAW"))
                        .request())
                .obstacles()
                .get(0);
        assertEquals(
                "Design : 2 personnes pour 2 équipes, dont 1 déjà complète sans ; au moins 1 équipe n'en aura pas.",
                shortage.sentence().fr());
        assertEquals(
                "Design: 2 people for 2 teams, 1 full already without; at least 1 team will have none.",
                shortage.sentence().en());
        assertEquals(List.of(Id.of("01")), shortage.teams());
    }

    @Test
    void holders_fixed_in_one_team_count_there_only() {
        assertEquals(
                "Design: 2 people for 2 teams; at least 1 team will have none.",
                Diagnosis.of(new World()
                                .people("a DRAW", "b DRAW", "c CODE", "d CODE")
                                .slot("", "", PAIR, "a", "b")
                                .slot("", "", PAIR)
                                .ask(World.roles(Quantity.atLeast(1), Priority.HARD, "DRAW"))
                                .request())
                        .obstacles()
                        .get(0)
                        .sentence()
                        .en());
    }

    @Test
    void too_many_without_another_role() {
        assertOnly(
                new World()
                        .people("a CODE", "b CODE", "c CODE", "d CODE,DRAW")
                        .teams(2, 2, 2, 2)
                        .ask(World.roles(Quantity.atMost(1), Priority.STRONG, "CODE")),
                "FORMATION_ROLE_EXCESS",
                "Développement : 3 personnes sans autre rôle pour 2 équipes qui en prennent 1 au plus ; au moins 1 de"
                        + " trop. Admettez-en davantage par équipe, ou ajoutez une équipe.",
                "Development: 3 people without another role for 2 teams that take at most 1; at least 1 too many. Allow"
                        + " more in a team, or add a team.",
                "",
                "");
    }

    @Test
    void people_of_several_roles_play_one_of_them() {
        World world = new World()
                .people("a CODE,DRAW", "b CODE,DRAW", "c STAT", "d STAT")
                .teams(2, 2, 2, 2)
                .ask(new EachRole(List.of(Id.of("CODE"), Id.of("DRAW")), List.of(), Priority.STRONG, 1));
        Obstacle found = Diagnosis.of(world.request()).obstacles().get(0);
        assertEquals("FORMATION_ROLES_SHORTAGE", found.code());
        assertTrue(
                found.sentence()
                        .fr()
                        .endsWith("comme chacun n'y joue qu'un rôle, il en manquera au moins 2 dans l'ensemble des"
                                + " 2 équipes."),
                found.sentence().fr());
        assertTrue(
                found.sentence()
                        .en()
                        .endsWith("as everybody plays one role only, at least 2 will be missing in all of 2 teams."),
                found.sentence().en());
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
    void an_employer_that_sends_too_many() {
        assertOnly(
                new World()
                        .people("a CODE org=o", "b CODE org=o", "c CODE")
                        .teams(1, 1, 3, 3)
                        .ask(new SameOrganisation(1, Organisation.Level.GROUP, Priority.HARD, 1)),
                "FORMATION_ORGANISATION_EXCESS",
                "Organisation « o » : 2 personnes pour 1 équipe, à raison de 1 au plus par équipe ; 1 de trop."
                        + " Admettez-en davantage par équipe, ou ajoutez des équipes.",
                "Organisation “o”: 2 people for 1 team, at most 1 in each; 1 too many. Allow more of them in a team, or"
                        + " add teams.",
                "a b",
                "");
    }

    private static World topics() {
        return new World().topic("T1", 1).topic("T2", 1).ask(new OwnTopic(Priority.HARD, 1));
    }

    @Test
    void more_owners_than_seats_on_their_topic() {
        assertOnly(
                topics().people("a CODE own=T1", "b CODE own=T1")
                        .slot("T1", "", new TeamSize(1, 1, 1))
                        .slot("T2", "", new TeamSize(1, 1, 1)),
                "FORMATION_TOO_MANY_OWNERS",
                "Sujet « Topic T1 » : 2 porteurs à placer pour 1 place. Ouvrez une autre équipe sur ce sujet.",
                "Topic “Topic T1”: 2 owners to place for 1 seat. Open another team on this topic.",
                "a b",
                "");
    }

    @Test
    void an_owner_fixed_on_another_topic() {
        assertOnly(
                topics().people("a CODE own=T1", "b CODE")
                        .slot("T1", "", new TeamSize(1, 1, 1))
                        .slot("T2", "", new TeamSize(1, 1, 1), "a"),
                "FORMATION_OWNER_FIXED_ELSEWHERE",
                "Team 02 : 1 personne y est placée et apporte un autre sujet que le sien. Changez-les d'équipe, ou ne les"
                        + " liez plus à leur sujet.",
                "Team 02: 1 person placed in it brought a topic on which it does not work. Place them in another team, or"
                        + " no longer tie them to their topic.",
                "a",
                "02");
    }

    @Test
    void owners_of_different_topics_fixed_in_one_team() {
        assertOnly(
                topics().people("a CODE own=T1", "b CODE own=T2").slot("", "", PAIR, "a", "b"),
                "FORMATION_OWNERS_AT_ODDS",
                "Team 01 : 2 personnes y sont placées et apportent des sujets différents. Changez-les d'équipe, ou ne les"
                        + " liez plus à leur sujet.",
                "Team 01: 2 people placed in it brought different topics. Place them in another team, or no longer tie"
                        + " them to their topic.",
                "a b",
                "01");
    }

    @Test
    void more_topics_brought_than_teams_that_choose() {
        assertOnly(
                topics().people("a CODE own=T1", "b CODE own=T2").slot("", "", PAIR),
                "FORMATION_TOO_MANY_BROUGHT",
                "Les sujets apportés demandent plus d'équipes qu'il n'y en a : au moins 1 porteur travaillera sur un"
                        + " autre. Formez plus d'équipes, ou choisissez parmi les sujets apportés.",
                "The topics that people brought need more teams than there are: at least 1 owner will work on another"
                        + " one. Form more teams, or choose among the topics that were brought.",
                "",
                "");
    }

    @Test
    void topics_that_have_too_few_places() {
        TopicCapacity capacity = new TopicCapacity(Priority.HARD, 1);
        World all = new World()
                .people("a CODE", "b CODE")
                .topic("T1", 1)
                .teams(2, 1, 1, 1)
                .ask(capacity);
        assertOnly(
                all,
                "FORMATION_TOPIC_PLACES_SHORT",
                "Les sujets n'offrent pas assez de places : au moins 1 équipe sera de trop sur le leur. Ouvrez des"
                        + " places, ajoutez des sujets, ou formez moins d'équipes.",
                "Topics offer too few places: at least 1 team will be one too many on theirs. Open places, add topics, or"
                        + " form fewer teams.",
                "",
                "");
        World fixed = new World()
                .people("a CODE", "b CODE")
                .topic("T1", 1)
                .topic("T2", 1)
                .slot("T1", "", new TeamSize(1, 1, 1))
                .slot("T1", "", new TeamSize(1, 1, 1))
                .ask(capacity);
        assertOnly(
                fixed,
                "FORMATION_TOPIC_PLACES_SHORT",
                "Sujet « Topic T1 » : 2 équipes y sont attachées, pour 1 place. Ouvrez des places, ajoutez des sujets, ou"
                        + " formez moins d'équipes.",
                "Topic “Topic T1”: 2 teams are tied to it, for 1 place. Open places, add topics, or form fewer teams.",
                "",
                "01 02");
    }

    @Test
    void a_pair_both_together_and_apart_is_a_contradiction_that_names_nobody() {
        Obstacle found = assertOnly(
                new World()
                        .people("anna CODE", "boris CODE")
                        .teams(2, 1, 1, 2)
                        .ask(
                                new Apart(List.of(World.pair("anna", "boris")), Priority.HARD, 1),
                                new Together(List.of(World.pair("boris", "anna")), Priority.SOFT, 1)),
                "FORMATION_TOGETHER_AND_APART",
                "Deux personnes sont à la fois à réunir et à séparer. Retirez l'une des deux demandes.",
                "Two people are both to be together and to be kept apart. Withdraw one of the two requests.",
                "anna boris",
                "");
        assertTrue(found.organizerOnly());
    }

    @Test
    void a_chain_of_people_to_be_together_must_not_tie_two_to_be_kept_apart() {
        List<Pair> chain = List.of(World.pair("a", "b"), World.pair("b", "c"));
        List<Apart> apart = List.of(new Apart(List.of(World.pair("a", "c")), Priority.HARD, 1));
        World world = new World()
                .people("a CODE", "b CODE", "c CODE", "d CODE")
                .teams(2, 1, 2, 3)
                .ask(new Together(chain, Priority.STRONG, 1), apart.get(0));
        assertOnly(
                world,
                "FORMATION_TOGETHER_AND_APART",
                "Des personnes à séparer sont tenues ensemble par une chaîne de demandes. Retirez au moins une demande.",
                "People to be kept apart are held together by a chain of requests. Withdraw at least one request.",
                "a c",
                "");
        World soft = new World()
                .people("a CODE", "b CODE", "c CODE", "d CODE")
                .teams(2, 1, 2, 3)
                .ask(new Together(chain, Priority.SOFT, 1), apart.get(0));
        assertEquals(List.of(), codes(soft), "a mere preference contradicts nothing");
    }

    private static World together(String... people) {
        List<Pair> chain = IntStream.range(1, people.length)
                .mapToObj(at -> World.pair(people[at - 1].substring(0, 1), people[at].substring(0, 1)))
                .toList();
        return new World().people(people).ask(new Together(chain, Priority.STRONG, 1));
    }

    @Test
    void people_to_be_together_who_are_fixed_apart() {
        assertOnly(
                together("a CODE", "b CODE")
                        .slot("", "", new TeamSize(1, 1, 2), "a")
                        .slot("", "", new TeamSize(1, 1, 2), "b"),
                "FORMATION_TOGETHER_FIXED_APART",
                "1 paire de personnes à réunir est déjà placée dans des équipes différentes. Changez l'une d'équipe, ou"
                        + " retirez la demande.",
                "1 pair of people to be together is already placed in different teams. Place one of them in another team,"
                        + " or withdraw the request.",
                "a b",
                "01 02");
    }

    @Test
    void people_to_be_together_at_different_sites() {
        assertOnly(
                together("a CODE site=N", "b CODE site=S")
                        .slot("", "N", new TeamSize(1, 1, 2))
                        .slot("", "S", new TeamSize(1, 1, 2)),
                "FORMATION_TOGETHER_AT_OTHER_SITES",
                "1 paire de personnes à réunir n'a aucun site en commun. Retirez au moins une demande.",
                "1 pair of people to be together has no site in common. Withdraw at least one request.",
                "a b",
                "");
    }

    @Test
    void more_people_to_be_together_than_the_largest_team_takes() {
        assertOnly(
                together("a CODE", "b CODE", "c CODE").people("d CODE").teams(2, 1, 2, 2),
                "FORMATION_TOGETHER_TOO_MANY",
                "3 personnes sont à réunir, l'une par l'autre, et une équipe en prend 2 au plus. Retirez au moins une"
                        + " demande.",
                "3 people are to be together, one through another, and a team takes at most 2. Withdraw at least one"
                        + " request.",
                "a b c",
                "");
    }

    @Test
    void people_to_be_kept_apart_who_are_fixed_together() {
        Obstacle found = assertOnly(
                new World()
                        .people("a CODE", "b CODE", "c CODE")
                        .slot("", "", PAIR, "a", "b")
                        .slot("", "", new TeamSize(1, 1, 1))
                        .ask(new Apart(List.of(World.pair("a", "b")), Priority.HARD, 1)),
                "FORMATION_APART_FIXED_TOGETHER",
                "1 paire de personnes à séparer est déjà placée dans une même équipe. Changez l'une d'équipe, ou retirez"
                        + " la demande.",
                "1 pair of people to be kept apart is already placed in one team. Place one of them in another team, or"
                        + " withdraw the request.",
                "a b",
                "01");
        assertTrue(found.organizerOnly());
    }

    @Test
    void more_people_all_apart_than_teams() {
        Obstacle found = assertOnly(
                new World()
                        .people("a CODE", "b CODE", "c CODE", "d CODE")
                        .teams(2, 1, 2, 3)
                        .ask(new Apart(
                                List.of(
                                        World.pair("a", "b"),
                                        World.pair("b", "c"),
                                        World.pair("a", "c"),
                                        World.pair("a", "d")),
                                Priority.HARD,
                                1)),
                "FORMATION_TOO_MANY_APART",
                "3 personnes sont toutes à séparer les unes des autres, pour 2 équipes. Retirez au moins une demande.",
                "3 people are all to be kept apart from one another, with 2 teams. Withdraw at least one request.",
                "a b c",
                "");
        assertTrue(found.organizerOnly());
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
                List.of(Id.of("x"), Id.of("y"), Id.of("z")),
                Diagnosis.of(world.request()).obstacles().get(0).people());
    }

    private static World speaking(String... people) {
        return new World().people(people).ask(new CommonLanguage(World.SPEAKS, "fr", Priority.HARD, 1));
    }

    @Test
    void people_fixed_together_who_share_no_language() {
        assertOnly(
                speaking("a CODE", "b CODE speaks=de,en").slot("", "", new TeamSize(1, 2, 2), "a", "b"),
                "FORMATION_NO_COMMON_LANGUAGE",
                "Team 01 : 2 personnes y sont déjà placées et n'ont aucune langue en commun. Placez l'un d'eux ailleurs,"
                        + " ou prévoyez un interprète.",
                "Team 01: 2 people already in it have no language in common. Place one of them elsewhere, or plan an"
                        + " interpreter.",
                "a b",
                "01");
    }

    @Test
    void somebody_whose_language_nobody_else_speaks() {
        assertOnly(
                speaking("a CODE", "b CODE", "c CODE", "d CODE speaks=de").teams(2, 2, 2, 2),
                "FORMATION_LANGUAGE_ALONE",
                "1 personne parle une langue que personne d'autre ne parle. Vérifiez leurs réponses, ou prévoyez un"
                        + " interprète.",
                "1 person speaks a language that nobody else speaks. Check their answers, or plan an interpreter.",
                "d",
                "");
    }

    @Test
    void people_fixed_together_who_have_no_time_in_common() {
        assertOnly(
                new World()
                        .people("a CODE free=9-12", "b CODE free=14-16")
                        .slot("", "", PAIR, "a", "b")
                        .ask(new CommonSlots(World.FREE, Duration.ofHours(1), Priority.HARD, 1)),
                "FORMATION_NO_COMMON_TIME",
                "Team 01 : 2 personnes y sont déjà placées et n'ont pas 1 h en commun. Demandez moins de temps, ou placez"
                        + " l'un d'eux ailleurs.",
                "Team 01: 2 people already in it do not have 1 h in common. Ask for less time, or place one of them"
                        + " elsewhere.",
                "a b",
                "01");
    }

    @Test
    void people_who_are_there_for_less_than_what_teams_should_share() {
        assertOnly(
                new World()
                        .people("a CODE free=9-12", "b CODE free=9-11")
                        .teams(1, 1, 2, 2)
                        .ask(new CommonSlots(World.FREE, Duration.ofHours(3), Priority.HARD, 1)),
                "FORMATION_TIME_SHORT",
                "1 personne est présente moins de 3 h, le temps commun demandé. Demandez moins de temps, ou vérifiez leurs"
                        + " réponses.",
                "1 person is there for less than 3 h, the time that teams should have in common. Ask for less time, or"
                        + " check their answers.",
                "b",
                "");
    }

    @Test
    void a_demand_without_an_obstacle_of_its_own_is_out_of_reach() {
        assertOnly(
                new World()
                        .people("a CODE wish=T1", "b CODE wish=T1")
                        .topic("T1", 1)
                        .topic("T2", 1)
                        .slot("T1", "", new TeamSize(1, 1, 1))
                        .slot("T2", "", new TeamSize(1, 1, 1))
                        .ask(new TopicWishes(Priority.STRONG, 1)),
                "FORMATION_OUT_OF_REACH",
                "Chacun travaille sur un sujet souhaité, le premier de préférence. Impossible partout : écart d'au moins"
                        + " 2. Assouplissez la demande ou sa priorité.",
                "People work on a topic that they wished for, the first one if possible. Not possible everywhere: off by 2"
                        + " at least. Relax the demand or its priority.",
                "",
                "");
    }

    @Test
    void everything_impossible_at_once_is_named_at_once() {
        int people = 400;
        World world = new World().topic("T1", 1);
        List<Pair> pairs = new ArrayList<>(List.of(World.pair("p1000", "p1002")));
        Random random = new Random(1);
        for (int at = 0; at < people; at++) {
            world.person("p" + (1000 + at) + " CODE site=N wish=T1 own=T1 org=o speaks=de free=1-2");
            int other = random.nextInt(people);
            for (int next = 0; next < 20; next++) {
                int mate = (other + next) % people;
                if (mate != at) {
                    pairs.add(World.pair("p" + (1000 + at), "p" + (1000 + mate)));
                }
            }
        }
        world.slot("T1", "S", new TeamSize(1, 1, 1), "p1000", "p1001").slot("T1", "N", PAIR, "p1002");
        world.ask(
                new SizeBounds(Priority.HARD, 1),
                new OwnTopic(Priority.HARD, 1),
                new TopicCapacity(Priority.HARD, 1),
                new TopicWishes(Priority.HARD, 1),
                new SameOrganisation(1, Organisation.Level.GROUP, Priority.HARD, 1),
                World.roles(Quantity.atLeast(3), Priority.HARD, "DRAW"),
                World.roles(Quantity.exactly(0), Priority.HARD, "CODE"),
                new CommonLanguage(World.SPEAKS, "fr", Priority.HARD, 1),
                new CommonSlots(World.FREE, Duration.ofHours(5), Priority.HARD, 1),
                new Together(pairs, Priority.HARD, 1),
                new Apart(pairs, Priority.HARD, 1));
        List<String> codes = codes(world);
        for (String code : List.of(
                "SEATS_SHORT",
                "TEAM_OVERFULL",
                "FIXED_AT_OTHER_SITE",
                "ROLE_SHORTAGE",
                "ROLE_EXCESS",
                "ORGANISATION_EXCESS",
                "TOO_MANY_OWNERS",
                "TOPIC_PLACES_SHORT",
                "TOGETHER_FIXED_APART",
                "TOGETHER_TOO_MANY",
                "TOGETHER_AND_APART",
                "TOO_MANY_APART",
                "TIME_SHORT",
                "NO_COMMON_TIME")) {
            assertTrue(codes.contains("FORMATION_" + code), code + " in " + codes);
        }
    }

    @Test
    void whatever_is_asked_is_diagnosed_without_failing_and_in_both_languages() {
        for (int seed = 0; seed < 300; seed++) {
            for (Obstacle obstacle :
                    Diagnosis.of(BoundsTest.draw(new Random(seed))).obstacles()) {
                assertTrue(
                        obstacle.told().fr().endsWith(".")
                                && obstacle.told().en().endsWith("."),
                        obstacle.code());
            }
        }
    }
}
