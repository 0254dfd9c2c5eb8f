package org.palmares.api.event.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.engine.domain.TimeWindow;

class AttendanceReaderTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final TimeWindow FRIDAY = window("2026-10-08T22:00:00Z", "2026-10-09T22:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-09", "09/10/2026", " 2026-10-09 |"})
    void day_lasts_from_midnight_to_midnight_where_the_event_is(String text) {
        assertEquals(Optional.of(List.of(FRIDAY)), AttendanceReader.read(text, PARIS));
    }

    @Test
    void several_days_and_spans_stand_beside_one_another() {
        assertEquals(
                Optional.of(List.of(FRIDAY, window("2026-10-10T06:30:00Z", "2026-10-10T16:00:00Z"))),
                AttendanceReader.read("09/10/2026; 2026-10-10T08:30/2026-10-10 18:00", PARIS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"oui", "yes", "", "-"})
    void who_says_no_more_than_yes_is_there_throughout(String text) {
        assertEquals(Optional.of(List.of()), AttendanceReader.read(text, PARIS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"samedi", "31/02/2026", "2026-10-10T18:00/2026-10-10T08:00", "a/b/c", "2026-10-9"})
    void anything_else_says_nothing(String text) {
        assertEquals(Optional.empty(), AttendanceReader.read(text, PARIS));
    }

    private static TimeWindow window(String opens, String closes) {
        return new TimeWindow(Instant.parse(opens), Instant.parse(closes));
    }
}
