package org.palmares.api.event.folder;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Id;

/**
 * Data that submissions use.
 *
 * @param level how close to people the data are, as the event's rules name it
 * @param agreementSigned yes, no or unknown
 * @param expires the last day of the agreement
 */
public record Dataset(
        Id<Dataset> id,
        String name,
        Optional<String> source,
        Optional<String> licence,
        Optional<String> level,
        Fact agreementSigned,
        Optional<LocalDate> expires) {
    public Dataset {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(agreementSigned, "agreementSigned");
        Objects.requireNonNull(expires, "expires");
    }
}
