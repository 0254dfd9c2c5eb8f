package org.palmares.api.event.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palmares.api.event.table.Table;
import org.palmares.api.event.table.TableLimits;
import org.palmares.api.event.table.TableOptions;
import org.palmares.api.event.table.TableReader;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;

class AttendanceFileTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void states_are_read_in_french_and_in_english() {
        AttendanceFile.Reading reading = read(
                "participant;state;at",
                "p1;Arrivée;2026-10-09 18:05",
                "p2;retard annoncé;",
                "p3;WITHDRAWN;",
                "p4;inscrit sur place;",
                "p5;left;",
                "p6;attendu;");
        assertEquals(List.of(), reading.problems());
        assertEquals(
                List.of(
                        Presence.ARRIVED,
                        Presence.LATE,
                        Presence.WITHDRAWN,
                        Presence.ON_SITE,
                        Presence.LEFT,
                        Presence.EXPECTED),
                reading.lines().stream().map(AttendanceLine::state).toList());
        assertEquals(
                new AttendanceLine(
                        List.of("p1"),
                        Presence.ARRIVED,
                        Optional.of(Instant.parse("2026-10-09T16:05:00Z")),
                        Place.of("attendance.csv", 2)),
                reading.lines().get(0));
    }

    @Test
    void unknown_state_is_named_with_its_line_and_what_was_expected() {
        assertEquals(
                List.of("attendance.csv:3: state \"maybe\" is unknown. Expected: expected, arrived, announced late,"
                        + " withdrawn, registered on site, left. Correct the cell."),
                messages(read("participant;state", "p1;arrived", "p2;maybe")));
    }

    @Test
    void a_line_about_nobody_and_missing_columns_are_problems() {
        assertEquals(
                List.of("attendance.csv:2: the line does not say who it is about. Fill in the column \"participant\""
                        + " (id, address or name), or remove the line."),
                messages(read("participant;state", ";arrived", "p2;arrived")));
        assertEquals(
                List.of("ATTENDANCE_MISSING_STATE"),
                read("participant;note", "p1;x").problems().stream()
                        .map(problem -> problem.code())
                        .toList());
        assertEquals(
                List.of("ATTENDANCE_MISSING_WHO"),
                read("table;state", "3;arrived").problems().stream()
                        .map(problem -> problem.code())
                        .toList());
    }

    @Test
    void luma_says_who_is_there_by_the_hour_of_the_check_in() {
        AttendanceFile.Reading reading = read(
                "api_id,name,email,approval_status,checked_in_at",
                "gst-1,Ada Roussel,ada@exemple.test,approved,2026-10-09T16:20:33.120Z",
                "gst-2,Basile Quentin,basile@exemple.test,approved,",
                "gst-3,Carla Verdier,carla@exemple.test,declined,");
        assertEquals(List.of(), reading.problems());
        assertEquals(
                List.of(Presence.ARRIVED, Presence.EXPECTED, Presence.WITHDRAWN),
                reading.lines().stream().map(AttendanceLine::state).toList());
        assertEquals(
                List.of("gst-1", "ada@exemple.test", "Ada Roussel"),
                reading.lines().get(0).keys());
        assertEquals(
                Optional.of(Instant.parse("2026-10-09T16:20:33.120Z")),
                reading.lines().get(0).at());
    }

    @Test
    void eventbrite_says_who_is_there_by_the_attendee_status() {
        AttendanceFile.Reading reading = read(
                "Attendee #,First Name,Last Name,Email,Attendee Status",
                "77,Ada,Roussel,ada@exemple.test,Checked In",
                "78,Basile,Quentin,basile@exemple.test,Attending",
                "79,Carla,Verdier,carla@exemple.test,Not Attending");
        assertEquals(List.of(), reading.problems());
        assertEquals(
                List.of(Presence.ARRIVED, Presence.EXPECTED, Presence.WITHDRAWN),
                reading.lines().stream().map(AttendanceLine::state).toList());
        assertEquals(
                List.of("77", "ada@exemple.test", "Ada Roussel"),
                reading.lines().get(0).keys());
    }

    private static List<String> messages(AttendanceFile.Reading reading) {
        return reading.problems().stream()
                .map(problem -> problem.in(Language.EN))
                .toList();
    }

    private static AttendanceFile.Reading read(String... rows) {
        Table table = TableReader.read(
                        "attendance.csv",
                        String.join("\n", rows).getBytes(StandardCharsets.UTF_8),
                        TableLimits.DEFAULT,
                        TableOptions.GUESS)
                .table()
                .orElseThrow();
        return AttendanceFile.read(table, PARIS);
    }
}
