package org.palmares.engine.jury.timetable;

import java.util.Objects;
import org.palmares.engine.domain.Require;

/**
 * Where and when one pitch may be held.
 *
 * @param room from 1
 */
public record Cell(int room, Slot slot) {
    public Cell {
        Require.that(room >= 1, "room must be at least 1", room);
        Objects.requireNonNull(slot, "slot");
    }
}
