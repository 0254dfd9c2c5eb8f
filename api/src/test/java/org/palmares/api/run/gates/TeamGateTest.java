package org.palmares.api.run.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palmares.api.event.folder.TeamMember;
import org.palmares.api.run.Entry;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;

/** Teams have one to three people; they close on the first of May at noon in Paris. */
class TeamGateTest {
    @Test
    void team_within_its_bounds_of_which_nobody_joined_late_has_no_finding() {
        assertEquals(List.of(), found(team("E1", "P1", "P2", "P3")));
        assertEquals(List.of(), found(team("E1", "P1"), joined("E1", "P1", "2026-05-01T10:00:00Z")), "on the hour");
    }

    @Test
    void team_beyond_its_bounds_is_to_be_put_right() {
        assertEquals(List.of("ELI-07 BLOCK"), found(team("E1", "P1", "P2", "P3", "P4")));
    }

    @Test
    void member_who_joined_after_teams_closed_counts_for_the_own_team_only() {
        TeamMember late = joined("E1", "P2", "2026-05-01T10:00:01Z");
        assertEquals(List.of("ELI-08 BLOCK"), found(team("E1", "P1", "P2"), late));
        assertEquals(List.of(), found(team("E2", "P2"), late));
        assertEquals(List.of(), found(team("E1", "P1"), late), "who has left the team since");
    }

    @Test
    void finding_of_a_team_bars_its_entry() {
        Event event = Worlds.event();
        Rulebook rulebook = Worlds.rulebook(event);
        Team large = team("E1", "P1", "P2", "P3", "P4");
        Entry entry = new Entry(List.of(Worlds.sound("S1", "T1")), Optional.of(large), List.of());
        List<TeamGate.JudgedTeam> judged =
                TeamGate.run(rulebook, Worlds.deadlines(event), List.of(large), List.of(), Worlds.undecided());
        JudgedEntry barred = SubmissionGate.run(
                        rulebook,
                        Worlds.deadlines(event),
                        List.of(entry),
                        judged,
                        Worlds.undecided(),
                        Worlds.organisations())
                .get(0);
        assertEquals("ELI-07", barred.excludedBy().orElseThrow().rule().id().value());
    }

    private static List<String> found(Team team, TeamMember... lines) {
        Event event = Worlds.event();
        return TeamGate.run(
                        Worlds.rulebook(event),
                        Worlds.deadlines(event),
                        List.of(team),
                        List.of(lines),
                        Worlds.undecided())
                .get(0)
                .findings()
                .stream()
                .map(judged ->
                        judged.finding().rule().id() + " " + judged.finding().outcome())
                .toList();
    }

    private static Team team(String id, String... members) {
        return new Team(
                Id.of(id),
                Text.same(id),
                Optional.empty(),
                Optional.empty(),
                Stream.of(members).map(Id::<Participant>of).toList());
    }

    private static TeamMember joined(String team, String person, String at) {
        return new TeamMember(
                Id.of(team),
                Id.of(person),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Instant.parse(at)),
                false,
                Place.of("teams.csv", 2));
    }
}
