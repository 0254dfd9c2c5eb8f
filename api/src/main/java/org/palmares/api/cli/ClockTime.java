package org.palmares.api.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.palmares.api.run.runners.FromWhen;
import org.palmares.engine.domain.Text;
import picocli.CommandLine.TypeConversionException;

/** Reads an hour, {@code 15:20} or {@code 15h20}, with its day where it is said: {@code 2027-07-07T15:20}. */
final class ClockTime implements Expecting<FromWhen> {
    @Override
    public FromWhen convert(String typed) {
        String[] parts = typed.strip().split("[T ]+", 2);
        try {
            return parts.length == 1
                    ? new FromWhen(Optional.empty(), hour(parts[0]))
                    : new FromWhen(Optional.of(LocalDate.parse(parts[0])), hour(parts[1]));
        } catch (DateTimeException e) {
            throw new TypeConversionException(expected().en());
        }
    }

    private static LocalTime hour(String typed) {
        String hour = typed.replace('h', ':');
        return LocalTime.parse(hour.matches("[0-9]:[0-9]{2}") ? "0" + hour : hour);
    }

    @Override
    public Text expected() {
        return new Text(
                "une heure comme 15:20, ou un jour et une heure comme 2027-07-07T15:20",
                "an hour such as 15:20, or a day and an hour such as 2027-07-07T15:20");
    }
}
