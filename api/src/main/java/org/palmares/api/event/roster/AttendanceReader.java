package org.palmares.api.event.roster;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palmares.engine.domain.TimeWindow;

/** Reads when somebody is there: days ({@code 2026-10-09}, {@code 09/10/2026}) or spans ({@code from/to}). */
final class AttendanceReader {
    private static final DateTimeFormatter FRENCH_DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private AttendanceReader() {}

    /** The times of one cell, none for somebody who is there throughout; empty where the cell says something else. */
    static Optional<List<TimeWindow>> read(String text, ZoneId zone) {
        if (Words.isNothing(text) || FactReader.answer(text).filter(yes -> yes).isPresent()) {
            return Optional.of(List.of());
        }
        List<TimeWindow> windows = new ArrayList<>();
        try {
            for (String part : text.split("[|;,\\n]")) {
                if (!part.isBlank()) {
                    windows.add(window(part.strip(), zone));
                }
            }
            return Optional.of(windows);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static TimeWindow window(String text, ZoneId zone) {
        if (text.matches("\\d{2}/\\d{2}/\\d{4}")) {
            return day(LocalDate.parse(text, FRENCH_DAY), zone);
        }
        String[] ends = text.split("/");
        if (ends.length == 1) {
            return day(LocalDate.parse(text), zone);
        }
        if (ends.length != 2) {
            throw new IllegalArgumentException("a span has two ends: " + text);
        }
        return new TimeWindow(instant(ends[0], zone), instant(ends[1], zone));
    }

    private static TimeWindow day(LocalDate day, ZoneId zone) {
        return new TimeWindow(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static Instant instant(String text, ZoneId zone) {
        return LocalDateTime.parse(text.strip().replace(' ', 'T')).atZone(zone).toInstant();
    }
}
