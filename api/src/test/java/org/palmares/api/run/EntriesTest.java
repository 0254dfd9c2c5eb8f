package org.palmares.api.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;

class EntriesTest {
    private final Participant one = Worlds.person("P1");
    private final Participant two = Worlds.person("P2");
    private final List<Participant> people = List.of(one, two);
    private final Team first = team("E1", "T1", "P1");
    private final Team second = team("E2", "T2", "P2");

    @Test
    void versions_stand_in_the_order_of_handing_in_and_the_last_counts() {
        Submission early = Worlds.submission("S1", "T1", "2026-05-02T10:00:00Z", Facts.NONE);
        Submission late = Worlds.submission("S1", "T1", "2026-05-03T09:00:00Z", Facts.NONE);
        assertEquals(
                List.of(new Entry(List.of(early, late), Optional.of(first), List.of(one))),
                Entries.of(List.of(late, early), List.of(first, second), people));
    }

    @Test
    void entries_stand_in_the_order_of_their_ids() {
        List<Submission> handedIn = List.of(Worlds.sound("S2", "T2"), Worlds.sound("S1", "T1"));
        assertEquals(
                List.of(Id.of("S1"), Id.of("S2")),
                Entries.of(handedIn, List.of(), List.of()).stream()
                        .map(Entry::id)
                        .toList());
    }

    @Test
    void team_that_the_submission_names_goes_before_that_of_its_topic() {
        assertEquals(
                Optional.of(second),
                only(named("E2", "T1"), List.of(first, second)).team());
        assertEquals(
                Optional.empty(),
                only(named("E9", "T1"), List.of(first, second)).team());
    }

    @Test
    void topic_that_several_teams_have_says_nothing_of_who_entered() {
        Team other = team("E3", "T1", "P2");
        assertEquals(
                new Entry(List.of(Worlds.sound("S1", "T1")), Optional.empty(), List.of()),
                only(Worlds.sound("S1", "T1"), List.of(first, other)));
    }

    @Test
    void submission_without_team_and_topic_is_of_nobody_known() {
        Submission loose = new Submission(
                Id.of("S1"),
                Text.same("S1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Worlds.sound("S1", "T1").submittedAt(),
                Facts.NONE);
        Team without = new Team(Id.of("E4"), Text.same("E4"), Optional.empty(), Optional.empty(), List.of());
        assertEquals(new Entry(List.of(loose), Optional.empty(), List.of()), only(loose, List.of(first, without)));
    }

    private Entry only(Submission submission, List<Team> teams) {
        return Entries.of(List.of(submission), teams, people).get(0);
    }

    private static Submission named(String team, String topic) {
        Submission of = Worlds.sound("S1", topic);
        return new Submission(
                of.id(), of.title(), of.topic(), Optional.of(Id.of(team)), of.category(), of.submittedAt(), of.facts());
    }

    private static Team team(String id, String topic, String member) {
        return new Team(Id.of(id), Text.same(id), Optional.of(Id.of(topic)), Optional.empty(), List.of(Id.of(member)));
    }
}
