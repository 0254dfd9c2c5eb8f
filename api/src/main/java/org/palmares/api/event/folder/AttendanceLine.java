package org.palmares.api.event.folder;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Place;

/**
 * One line of the registration desk. Who it is about is known only with the roster.
 *
 * @param keys what the line says of who it is, the surest first: an id or a ticket, an e-mail address, a name
 * @param at since when, if the line says so
 */
public record AttendanceLine(List<String> keys, Presence state, Optional<Instant> at, Place place) {
    public AttendanceLine {
        keys = List.copyOf(keys);
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(place, "place");
    }
}
