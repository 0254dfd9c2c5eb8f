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
import org.palmares.engine.teams.Apart;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.Pair;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.SizeTarget;
import org.palmares.engine.teams.Together;
import org.palmares.engine.teams.WaitingList;

/** Three teams, one for each topic, of one to three people. */
class FormationStageTest {
    private static final EventSettings SETTINGS = Worlds.settings(Worlds.YAML.replace(
            "- {constraint: apart, priority: hard}",
            "- {constraint: apart, priority: hard}\n    - {constraint: together, priority: soft, weight: 3}"));

    private final List<Participant> four =
            List.of(Worlds.person("P1"), Worlds.person("P2"), Worlds.person("P3"), Worlds.person("P4"));

    @Test
    void teams_that_stand_are_kept() {
        FormationStage.Prepared prepared =
                prepare(four, List.of(member("T2", "P1"), member("T2", "P3"), member("T1", "P4")), List.of());
        assertEquals(List.of("T1 [P4]", "T2 [P1, P3]", "T3 []"), slots(prepared));
        assertEquals(List.of(), prepared.problems());
    }

    @Test
    void team_or_person_that_is_not_there_is_asked_about_and_fixes_nobody() {
        FormationStage.Prepared prepared = prepare(four, List.of(member("T9", "P1"), member("T2", "P9")), List.of());
        assertEquals(List.of("T1 []", "T2 []", "T3 []"), slots(prepared));
        assertEquals(List.of("TEAMS_UNKNOWN_TEAM", "TEAMS_NOT_PLACEABLE"), Worlds.codes(prepared.problems()));
    }

    @Test
    void person_placed_on_a_topic_joins_its_team() {
        FormationStage.Prepared prepared = prepare(
                four,
                List.of(member("T1", "P1")),
                List.of(
                        new Decision.PlaceOn(2, Id.of("P2"), Id.of("T3")),
                        new Decision.PlaceOn(3, Id.of("P9"), Id.of("T3"))));
        assertEquals(List.of("T1 [P1]", "T2 []", "T3 [P2]"), slots(prepared));
    }

    @Test
    void people_who_share_a_code_stay_together_in_a_team_that_nobody_has() {
        List<Participant> people = List.of(Worlds.coded("P1", "owls"), Worlds.person("P2"), Worlds.coded("P3", "owls"));
        FormationStage.Prepared prepared = prepare(people, List.of(member("T1", "P2")), List.of());
        assertEquals(List.of("T1 [P2]", "T2 [P1, P3]", "T3 []"), slots(prepared));
    }

    @Test
    void whoever_shares_the_code_of_a_standing_team_completes_it() {
        List<Participant> people = List.of(Worlds.coded("P1", "owls"), Worlds.coded("P2", "owls"));
        assertEquals(
                List.of("T1 []", "T2 [P1, P2]", "T3 []"),
                slots(prepare(people, List.of(member("T2", "P2")), List.of())));
    }

    @Test
    void code_of_one_person_alone_makes_no_team() {
        assertEquals(
                List.of("T1 []", "T2 []", "T3 []"),
                slots(prepare(List.of(Worlds.coded("P1", "owls"), Worlds.person("P2")), List.of(), List.of())));
    }

    @Test
    void group_that_fits_in_no_team_is_asked_about() {
        List<Participant> people = List.of(
                Worlds.coded("P1", "owls"),
                Worlds.coded("P2", "owls"),
                Worlds.coded("P3", "owls"),
                Worlds.coded("P4", "owls"));
        FormationStage.Prepared prepared = prepare(people, List.of(), List.of());
        assertEquals(List.of("T1 []", "T2 []", "T3 []"), slots(prepared));
        assertEquals(List.of("TEAMS_CODE_WITHOUT_TEAM"), Worlds.codes(prepared.problems()));
    }

    @Test
    void sizes_and_the_waiting_list_count_in_every_event_and_pairs_are_of_people_who_are_placed() {
        Participant wishing = new Participant(
                Id.of("P1"),
                List.of(Id.of("DEV")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(Id.of("P2"), Id.of("P9")),
                List.of(),
                new TreeMap<>(),
                Optional.empty(),
                Optional.empty(),
                Facts.NONE);
        List<Decision> decisions = List.of(
                new Decision.Together(2, Id.of("P3"), Id.of("P2")),
                new Decision.Apart(3, Id.of("P3"), Id.of("P1")),
                new Decision.Apart(4, Id.of("P3"), Id.of("P9")));
        List<Constraint> expected = List.of(
                new SizeBounds(Priority.HARD, 1),
                new SizeTarget(Priority.STRONG, 1),
                new WaitingList(Priority.STRONG, 1),
                new Apart(List.of(pair("P1", "P3")), Priority.HARD, 1),
                new Together(List.of(pair("P1", "P2"), pair("P2", "P3")), Priority.SOFT, 3));
        List<Participant> people = List.of(wishing, Worlds.person("P2"), Worlds.person("P3"));
        assertEquals(expected, prepare(people, List.of(), decisions).request().constraints());
    }

    private static FormationStage.Prepared prepare(
            List<Participant> people, List<TeamMember> standing, List<Decision> decisions) {
        return FormationStage.prepare(
                SETTINGS,
                new FormationStage.Given(people, standing, decisions, List.of(), List.of(), Worlds.organisations()));
    }

    private static TeamMember member(String team, String person) {
        return new TeamMember(Id.of(team), Id.of(person), Place.of("teams.csv", 2));
    }

    private static Pair pair(String one, String other) {
        return new Pair(Id.of(one), Id.of(other));
    }

    /** {@code team [fixed members]}. */
    private static List<String> slots(FormationStage.Prepared prepared) {
        return prepared.request().slots().stream()
                .map(slot -> slot.id() + " " + slot.fixedMembers())
                .toList();
    }
}
