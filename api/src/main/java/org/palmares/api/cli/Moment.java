package org.palmares.api.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.palmares.engine.domain.Text;
import picocli.CommandLine.TypeConversionException;

/** Reads an instant: a date, an hour and how far its zone is from UTC, so that it is the same on every machine. */
final class Moment implements Expecting<Instant> {
    @Override
    public Instant convert(String typed) {
        try {
            return OffsetDateTime.parse(typed.strip().replace(' ', 'T')).toInstant();
        } catch (DateTimeException e) {
            throw new TypeConversionException(expected().en());
        }
    }

    @Override
    public Text expected() {
        return new Text(
                "une date, une heure et son fuseau, comme 2026-10-11T15:00+02:00 ou 2026-10-11T13:00Z",
                "a date, an hour and its offset, such as 2026-10-11T15:00+02:00 or 2026-10-11T13:00Z");
    }
}
