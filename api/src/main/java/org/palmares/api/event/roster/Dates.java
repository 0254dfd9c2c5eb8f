package org.palmares.api.event.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Birth dates as people and spreadsheets write them. Pure functions. */
final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern NUMBERS = Pattern.compile(
            "(\\d{1,2})\\s?[/.\\- ]\\s?(\\d{1,2})\\s?[/.\\- ]\\s?(\\d{4}|\\d{2})(?: \\d{1,2}[:h]\\d{2}.*)?");
    private static final Pattern SERIAL = Pattern.compile("(\\d{4,5})(?:[.,]0+)?");
    /** Day 0 of spreadsheets, which count a 29 February 1900 that never was: right from 1 March 1900 on. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final int OLDEST_YEARS = 120;

    private Dates() {}

    /**
     * A birth date: {@code JJ/MM/AAAA} (or month first), with 2-digit years read so that nobody is born after
     * {@code startsOn}; ISO; a spreadsheet's serial number. Empty for what is no date, after {@code startsOn}, or more than
     * 120 years before.
     */
    static Optional<LocalDate> birthDate(String text, LocalDate startsOn, boolean monthFirst) {
        return date(text.strip(), startsOn, monthFirst)
                .filter(date -> !date.isAfter(startsOn) && date.isAfter(startsOn.minusYears(OLDEST_YEARS)));
    }

    private static Optional<LocalDate> date(String text, LocalDate startsOn, boolean monthFirst) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            int month = number(numbers, monthFirst ? 1 : 2);
            int day = number(numbers, monthFirst ? 2 : 1);
            int year = number(numbers, 3);
            return numbers.group(3).length() == 4 ? date(year, month, day) : shortYear(year, month, day, startsOn);
        }
        Matcher serial = SERIAL.matcher(text);
        return serial.matches() ? Optional.of(SERIAL_ZERO.plusDays(number(serial, 1))) : Optional.empty();
    }

    private static Optional<LocalDate> shortYear(int year, int month, int day, LocalDate startsOn) {
        int century = startsOn.getYear() / 100 * 100;
        Optional<LocalDate> recent = date(century + year, month, day).filter(date -> !date.isAfter(startsOn));
        return recent.isPresent() ? recent : date(century - 100 + year, month, day);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
