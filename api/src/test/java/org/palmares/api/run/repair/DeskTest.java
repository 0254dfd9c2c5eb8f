package org.palmares.api.run.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.palmares.api.event.folder.AttendanceLine;
import org.palmares.api.event.folder.Presence;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;

class DeskTest {
    private static final Instant HOUR = Instant.parse("2026-10-09T17:30:00Z");
    private static final List<Participant> PEOPLE = List.of(person("x-1"), person("x-2"), person("x-3"), person("x-4"));
    private static final List<Identity> NAMES = List.of(
            name("x-1", "Ada", "Roussel"),
            name("x-2", "Basile", "Quentin"),
            name("x-3", "Carla", "Verdier"),
            name("x-4", "Carla", "Verdier"));

    @Test
    void before_the_hour_expected_and_late_people_count_and_the_late_are_held() {
        Desk desk = desk(Optional.of(HOUR.minusSeconds(1)));
        assertEquals(List.of(PEOPLE.get(0), PEOPLE.get(1), PEOPLE.get(3)), desk.there());
        assertEquals(List.of(Id.of("x-2")), desk.held());
    }

    @Test
    void after_the_hour_only_who_has_come_counts() {
        Desk desk = desk(Optional.of(HOUR));
        assertEquals(List.of(PEOPLE.get(0)), desk.there());
        assertEquals(List.of(), desk.held());
    }

    @Test
    void without_any_hour_seats_are_held() {
        assertEquals(List.of(Id.of("x-2")), desk(Optional.empty()).held());
    }

    @Test
    void where_the_desk_marked_nobody_expected_people_count_after_the_hour_too() {
        Attendance nobody = new Attendance(new TreeMap<>(), Optional.empty(), List.of());
        assertEquals(
                PEOPLE,
                Desk.of(PEOPLE, nobody, Optional.of(HOUR), Optional.of(HOUR)).there());
    }

    @Test
    void people_are_found_by_ticket_address_or_name_in_any_order() {
        Attendance attendance = Attendance.of(
                List.of(line("1", Presence.ARRIVED), line("Q2@exemple.test", Presence.LATE)),
                List.of(
                        NAMES.get(0),
                        new Identity(
                                Id.<Participant>of("x-2"),
                                "Basile",
                                "Quentin",
                                Optional.of("q2@exemple.test"),
                                Optional.empty(),
                                Optional.empty())));
        assertEquals(List.of(), attendance.problems());
        assertEquals(
                List.of(Presence.ARRIVED, Presence.LATE),
                List.copyOf(attendance.states().values()));
        assertEquals(
                Presence.LEFT,
                Attendance.of(List.of(line("ROUSSEL Ada", Presence.LEFT)), NAMES)
                        .states()
                        .get(Id.<Participant>of("x-1")));
    }

    @Test
    void a_name_of_two_people_and_an_unknown_one_are_asked() {
        Attendance attendance = Attendance.of(
                List.of(line("Carla Verdier", Presence.LEFT), line("Ada Rousel", Presence.ARRIVED)), NAMES);
        assertEquals(
                List.of(
                        "\"Carla Verdier\" may be several registered people (x-3, x-4). The line does not count; write"
                                + " the id.",
                        "\"Ada Rousel\" is not registered; did you mean \"Ada Roussel\"? Correct the line, or add the"
                                + " person to roster.csv with their role."),
                attendance.problems().stream()
                        .map(problem -> problem.message().en())
                        .toList());
    }

    private static Desk desk(Optional<Instant> now) {
        Attendance attendance = Attendance.of(
                List.of(
                        line("x-1", Presence.ARRIVED),
                        line("x-2", Presence.LATE),
                        line("x-3", Presence.ARRIVED),
                        line("x-3", Presence.LEFT)),
                NAMES);
        return Desk.of(PEOPLE, attendance, now, Optional.of(HOUR));
    }

    private static AttendanceLine line(String key, Presence state) {
        return new AttendanceLine(List.of(key), state, Optional.empty(), Place.of("attendance.csv", 2));
    }

    private static Identity name(String id, String given, String family) {
        return new Identity(
                Id.<Participant>of(id), given, family, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Participant person(String id) {
        return new Participant(
                Id.of(id),
                List.of(Id.of("DEV")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                Optional.empty(),
                Optional.empty(),
                new Facts(new TreeMap<>()));
    }
}
