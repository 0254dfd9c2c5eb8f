package org.palmares.api.event.folder;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Place;

/**
 * A juror who judges no more; the sheets handed in stay.
 *
 * @param by who takes the readings left; empty: the others share them
 * @param at from when; empty: nothing is said of it
 */
public record Replacement(Id<Juror> juror, Optional<Id<Juror>> by, Optional<Instant> at, Place place) {
    public Replacement {
        Objects.requireNonNull(juror, "juror");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(place, "place");
    }
}
