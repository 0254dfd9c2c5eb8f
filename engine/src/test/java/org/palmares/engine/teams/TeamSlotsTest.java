package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.RuleSettings;
import org.palmares.engine.domain.Site;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.TeamSizes;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

class TeamSlotsTest {
    private static List<TeamSize> sizes(int people, int size) {
        return TeamSlots.ofSize(people, size).stream()
                .map(TeamSlot::size)
                .distinct()
                .toList();
    }

    @Test
    void thirty_seven_people_by_six_are_six_teams_of_six_or_seven() {
        List<TeamSlot> slots = TeamSlots.ofSize(37, 6);
        assertEquals(6, slots.size());
        assertEquals(List.of(new TeamSize(6, 6, 7)), sizes(37, 6));
        assertEquals(new Text("Équipe 01", "Team 01"), slots.get(0).name());
        assertEquals(Id.of("team-06"), slots.get(5).id());
    }

    @Test
    void everybody_fits_whatever_the_numbers() {
        for (int size = 1; size <= 12; size++) {
            for (int people = size; people <= 100; people++) {
                List<TeamSlot> slots = TeamSlots.ofSize(people, size);
                int least = slots.stream().mapToInt(slot -> slot.size().min()).sum();
                int most = slots.stream().mapToInt(slot -> slot.size().max()).sum();
                assertTrue(least <= people && people <= most, people + " people by " + size);
                assertTrue(slots.get(0).size().max() - slots.get(0).size().min() <= 1, people + " people by " + size);
            }
        }
    }

    @Test
    void fewer_people_than_the_size_leave_a_team_that_cannot_be_filled() {
        assertEquals(List.of(new TeamSize(6, 6, 6)), sizes(5, 6));
    }

    private static Event event(boolean decided, OptionalInt count, List<Topic> topics, String... sites) {
        return event(TeamSizes.all(new TeamSize(2, 3, 4)), decided, count, topics, sites);
    }

    private static Event event(
            TeamSizes sizes, boolean decided, OptionalInt count, List<Topic> topics, String... sites) {
        return new Event(
                Id.of("event"),
                Text.same("Event"),
                List.of(Language.FR),
                ZoneOffset.UTC,
                new Event.Organizer("Organizer", true),
                List.of(),
                Arrays.stream(sites)
                        .map(site -> new Site(Id.of(site), Text.same(site), ZoneOffset.UTC))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                topics,
                decided,
                sizes,
                count,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new RuleSettings(
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        new Facts(new TreeMap<>()),
                        Organisation.Level.GROUP,
                        Optional.empty(),
                        Duration.ZERO));
    }

    private static Topic topic(String id, int teams) {
        return new Topic(Id.of(id), Text.same("Topic " + id), teams, Optional.empty(), Optional.empty(), List.of());
    }

    private static List<String> ids(List<TeamSlot> slots) {
        return slots.stream().map(slot -> slot.id().value()).toList();
    }

    @Test
    void topics_fixed_beforehand_give_one_team_for_each_place_up_to_the_count() {
        List<Topic> topics = List.of(topic("B", 2), topic("A", 1));
        assertEquals(
                List.of("B-1", "B-2", "A"), ids(TeamSlots.of(event(false, OptionalInt.empty(), topics), List.of())));
        assertEquals(List.of("B-1", "B-2"), ids(TeamSlots.of(event(false, OptionalInt.of(2), topics), List.of())));
    }

    @Test
    void topics_to_be_decided_give_numbered_teams_without_topic() {
        List<TeamSlot> slots = TeamSlots.of(event(true, OptionalInt.of(2), List.of(topic("A", 1))), List.of());
        assertEquals(List.of("team-01", "team-02"), ids(slots));
        assertEquals(
                List.of(Optional.empty(), Optional.empty()),
                slots.stream().map(TeamSlot::topic).toList());
    }

    @Test
    void teams_are_shared_out_between_sites_by_their_people() {
        World world = new World();
        for (int at = 0; at < 9; at++) {
            world.person("p" + at + " CODE site=" + (at < 6 ? "N" : "S"));
        }
        List<TeamSlot> slots = TeamSlots.of(
                event(false, OptionalInt.empty(), List.of(), "N", "S"),
                world.request().participants());
        assertEquals(
                List.of("N", "N", "S"),
                slots.stream().map(slot -> slot.site().orElseThrow().value()).toList());
    }

    @Test
    void each_site_has_the_teams_that_its_own_people_ask_for() {
        World world = new World();
        for (int at = 0; at < 15; at++) {
            world.person("p" + (at + 10) + " CODE site=" + (at < 5 ? "N" : "S"));
        }
        List<TeamSlot> slots = TeamSlots.of(
                event(false, OptionalInt.empty(), List.of(), "N", "S", "W"),
                world.request().participants());
        assertEquals(
                List.of("N", "N", "S", "S", "S"),
                slots.stream().map(slot -> slot.site().orElseThrow().value()).toList());
    }

    @Test
    void people_without_a_site_ask_for_teams_too() {
        World world = new World();
        for (int at = 0; at < 12; at++) {
            world.person("p" + (at + 10) + " CODE" + (at < 3 ? " site=N" : at < 6 ? " site=S" : ""));
        }
        List<TeamSlot> slots = TeamSlots.of(
                event(false, OptionalInt.empty(), List.of(), "N", "S"),
                world.request().participants());
        assertEquals(
                List.of("N", "N", "S", "S"),
                slots.stream().map(slot -> slot.site().orElseThrow().value()).toList());
    }

    private static final TeamSize SMALL = new TeamSize(2, 3, 4);
    private static final TeamSize LARGE = new TeamSize(8, 10, 12);

    private static List<TeamSlot> unequal(int people, OptionalInt count, TeamSizes.Lot... lots) {
        World world = new World();
        for (int at = 0; at < people; at++) {
            world.person("p" + (at + 100) + " CODE");
        }
        TeamSizes sizes = new TeamSizes(SMALL, List.of(), List.of(lots));
        return TeamSlots.of(
                event(sizes, true, count, List.of()), world.request().participants());
    }

    private static List<TeamSize> sizes(List<TeamSlot> slots) {
        return slots.stream().map(TeamSlot::size).toList();
    }

    @Test
    void a_topic_of_its_own_size_gives_it_to_each_of_its_teams() {
        TeamSizes sizes = new TeamSizes(SMALL, List.of(new TeamSizes.OnTopic(Id.of("B"), LARGE)), List.of());
        List<Topic> topics = List.of(topic("B", 2), topic("A", 1));
        assertEquals(
                List.of(LARGE, LARGE, SMALL),
                sizes(TeamSlots.of(event(sizes, false, OptionalInt.empty(), topics), List.of())));
    }

    @Test
    void teams_of_their_own_size_come_first_and_the_others_are_as_many_as_the_people_left_ask_for() {
        TeamSizes.Lot two = new TeamSizes.Lot(Optional.empty(), 2, LARGE);
        assertEquals(List.of(LARGE, LARGE, SMALL, SMALL, SMALL), sizes(unequal(29, OptionalInt.empty(), two)));
        assertEquals(List.of(LARGE, LARGE), sizes(unequal(21, OptionalInt.empty(), two)), "one person is not a team");
        assertEquals(List.of(LARGE, LARGE), sizes(unequal(5, OptionalInt.empty(), two)), "said, though too many");
        assertEquals(List.of(LARGE, LARGE, SMALL), sizes(unequal(99, OptionalInt.of(3), two)));
    }

    @Test
    void sizes_never_leave_anybody_over_where_the_number_of_teams_is_open() {
        TeamSizes.Lot lot = new TeamSizes.Lot(Optional.empty(), 1, new TeamSize(5, 5, 6));
        for (int people = 5; people <= 60; people++) {
            List<TeamSlot> slots = unequal(people, OptionalInt.empty(), lot);
            int least = slots.stream().mapToInt(slot -> slot.size().min()).sum();
            int most = slots.stream().mapToInt(slot -> slot.size().max()).sum();
            assertTrue(least <= people && people <= most, people + " people: " + sizes(slots));
        }
    }

    @Test
    void teams_of_their_own_size_stand_at_their_site_and_count_there() {
        World world = new World();
        for (int at = 0; at < 16; at++) {
            world.person("p" + (at + 10) + " CODE site=" + (at < 13 ? "N" : "S"));
        }
        TeamSizes sizes =
                new TeamSizes(SMALL, List.of(), List.of(new TeamSizes.Lot(Optional.of(Id.of("N")), 1, LARGE)));
        for (OptionalInt count : List.of(OptionalInt.empty(), OptionalInt.of(3))) {
            List<TeamSlot> slots = TeamSlots.of(
                    event(sizes, false, count, List.of(), "S", "N"),
                    world.request().participants());
            List<String> found = slots.stream()
                    .map(slot -> slot.site().orElseThrow() + " " + slot.size().max())
                    .toList();
            assertEquals(List.of("S 4", "N 12", "N 4"), found);
        }
    }
}
