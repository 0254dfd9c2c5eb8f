package org.palmares.api.event.folder;

import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Round;
import org.palmares.engine.jury.Reading;

/** A reading of the assignment that was published. */
public record PlannedReading(Id<Round> round, Reading reading) {
    public PlannedReading {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(reading, "reading");
    }
}
