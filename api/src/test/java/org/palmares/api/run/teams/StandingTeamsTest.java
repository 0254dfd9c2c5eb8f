package org.palmares.api.run.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.palmares.api.event.folder.TeamMember;
import org.palmares.api.event.roster.Decision;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.TeamSlot;

/** Teams of one to three people: as they come, completed, or with topics that the formation chooses. */
class StandingTeamsTest {
    private static final String OPEN = Worlds.YAML.replace("  count: 3\n", "");
    private static final EventSettings AS_THEY_ARE = settings("formation: self-formed", "choice: fixed");
    private static final EventSettings MIXED = settings("formation: mixed", "choice: decided");
    private static final EventSettings DECIDED = settings("waiting-list: true", "choice: decided");

    private static EventSettings settings(String teams, String choice) {
        return Worlds.settings(
                OPEN.replace("size: {min: 1, target: 2, max: 3}", "size: {min: 1, target: 2, max: 3}\n  " + teams)
                        .replace("choice: fixed", choice));
    }

    @Test
    void teams_that_come_as_they_are_are_all_there_is() {
        List<Participant> people = List.of(
                Worlds.person("P1"), Worlds.person("P2"), Worlds.coded("P3", "owls"), Worlds.coded("P4", "owls"));
        StandingTeams.Result result = seat(AS_THEY_ARE, people, member("otters", "P1"), member("otters", "P2"));
        assertEquals(
                List.of("otters otters [P1, P2] -", "team-02 owls [P3, P4] -"),
                described(result),
                "by teams.csv and by code");
        assertEquals(List.of(), result.problems());
    }

    @Test
    void who_has_no_team_is_left_out_and_asked_about_where_teams_come_as_they_are() {
        List<Participant> people = List.of(Worlds.coded("P1", "owls"), Worlds.person("P2"), Worlds.coded("P3", "solo"));
        FormationStage.Prepared prepared = FormationStage.prepare(
                AS_THEY_ARE,
                new FormationStage.Given(people, List.of(), List.of(), List.of(), List.of(), Worlds.organisations()));
        assertEquals(
                List.of(Id.of("P1"), Id.of("P3")),
                prepared.request().participants().stream().map(Participant::id).toList());
        assertEquals(List.of("TEAMS_PERSON_WITHOUT_TEAM"), Worlds.codes(prepared.problems()));
    }

    @Test
    void own_teams_take_teams_of_the_event_under_their_names_and_the_rest_is_to_be_filled() {
        List<Participant> people = List.of(
                Worlds.person("P1"),
                Worlds.person("P2"),
                Worlds.coded("P3", "owls"),
                Worlds.coded("P4", "owls"),
                Worlds.person("P5"),
                Worlds.person("P6"));
        StandingTeams.Result result = seat(MIXED, people, member("otters", "P1"));
        assertEquals(
                List.of("team-01 owls [P3, P4] -", "otters otters [P1] -", "team-03 Team 03 [] -"), described(result));
    }

    @Test
    void own_teams_are_never_too_many_where_their_number_is_open() {
        List<Participant> people = List.of(
                Worlds.coded("P1", "a"),
                Worlds.coded("P2", "a"),
                Worlds.coded("P3", "b"),
                Worlds.coded("P4", "b"),
                Worlds.coded("P5", "c"),
                Worlds.coded("P6", "c"));
        EventSettings larger = Worlds.settings(OPEN.replace(
                        "size: {min: 1, target: 2, max: 3}", "size: {min: 2, target: 3, max: 3}\n  formation: mixed")
                .replace("choice: fixed", "choice: decided"));
        StandingTeams.Result result = seat(larger, people);
        assertEquals(
                List.of("team-01 a [P1, P2] -", "team-02 b [P3, P4] -", "team-03 c [P5, P6] -"), described(result));
        assertEquals(List.of(), result.problems());
    }

    @Test
    void code_is_no_more_than_a_wish_where_staying_whole_is_one() {
        List<Participant> people = List.of(Worlds.coded("P1", "owls"), Worlds.coded("P2", "owls"));
        StandingTeams.Result result =
                StandingTeams.of(MIXED, people, List.of(member("otters", "P1")), List.of(), false);
        assertEquals(List.of("otters otters [P1] -"), described(result));
    }

    @Test
    void published_topic_is_kept_where_the_formation_would_choose() {
        List<Participant> people = List.of(Worlds.person("P1"), Worlds.person("P2"), Worlds.person("P3"));
        TeamMember line = new TeamMember(
                Id.of("team-02"),
                Id.of("P1"),
                Optional.of(Id.of("T3")),
                Optional.empty(),
                Optional.empty(),
                false,
                Place.of("teams.csv", 2));
        assertEquals(
                List.of("team-01 Team 01 [] -", "team-02 Team 02 [P1] T3"), described(seat(DECIDED, people, line)));
    }

    @Test
    void person_placed_on_a_topic_gives_it_to_a_team_where_the_formation_would_choose() {
        List<Participant> people = List.of(Worlds.person("P1"), Worlds.person("P2"), Worlds.person("P3"));
        StandingTeams.Result result = StandingTeams.of(
                DECIDED,
                people,
                List.of(),
                List.of(
                        new Decision.PlaceOn(2, Id.of("P1"), Id.of("T2")),
                        new Decision.PlaceOn(3, Id.of("P3"), Id.of("T2"))),
                true);
        assertEquals(List.of("team-01 Team 01 [P1, P3] T2", "team-02 Team 02 [] -"), described(result));
    }

    @Test
    void team_on_the_topic_that_a_member_brought() {
        Participant owner = new Participant(
                Id.of("P1"),
                List.of(Id.of("DEV")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                Optional.of(Id.of("T2")),
                Optional.of("owls"),
                Facts.NONE);
        assertEquals(List.of("team-01 owls [P1] T2"), described(seat(AS_THEY_ARE, List.of(owner))));
    }

    private static StandingTeams.Result seat(EventSettings settings, List<Participant> people, TeamMember... standing) {
        return StandingTeams.of(settings, people, List.of(standing), List.of(), true);
    }

    private static TeamMember member(String team, String person) {
        return new TeamMember(Id.of(team), Id.of(person), Place.of("teams.csv", 2));
    }

    /** {@code id name [fixed members] topic}. */
    private static List<String> described(StandingTeams.Result result) {
        return result.slots().stream().map(StandingTeamsTest::described).toList();
    }

    private static String described(TeamSlot slot) {
        Text name = slot.name();
        return slot.id() + " " + name.en() + " " + slot.fixedMembers() + " "
                + slot.topic().map(Id::value).orElse("-");
    }
}
