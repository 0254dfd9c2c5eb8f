package org.palmares.api.cli;

import java.time.DateTimeException;
import java.time.LocalTime;
import org.palmares.engine.domain.Text;
import picocli.CommandLine.TypeConversionException;

/** Reads an hour of the day, {@code 15:20} or {@code 15h20}. */
final class ClockTime implements Expecting<LocalTime> {
    @Override
    public LocalTime convert(String typed) {
        try {
            String hour = typed.strip().replace('h', ':');
            return LocalTime.parse(hour.matches("[0-9]:[0-9]{2}") ? "0" + hour : hour);
        } catch (DateTimeException e) {
            throw new TypeConversionException(expected().en());
        }
    }

    @Override
    public Text expected() {
        return new Text("une heure comme 15:20", "an hour such as 15:20");
    }
}
