package org.palmares.api.events;

import java.time.Instant;
import org.palmares.api.store.EventSummary;

/**
 * An event on the wire.
 *
 * @param hash its content in force, which is also the ETag of the folder
 */
public record EventRepresentation(String id, String hash, boolean hasMarks, boolean hasPlan, Instant updatedAt) {

    static EventRepresentation of(EventSummary event) {
        return new EventRepresentation(
                event.id(), event.hash().hex(), event.hasMarks(), event.hasPlan(), event.updatedAt());
    }
}
