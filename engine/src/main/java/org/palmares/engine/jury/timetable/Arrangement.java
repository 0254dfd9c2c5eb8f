package org.palmares.engine.jury.timetable;

import java.util.List;
import org.palmares.engine.domain.Require;

/**
 * One way to hold the pitches of a request, by positions.
 *
 * @param cells for each pitch its cell; all differ
 * @param seats for each juror their seat; all differ, and one beyond the last seat is none
 */
public record Arrangement(List<Integer> cells, List<Integer> seats) {
    public Arrangement {
        cells = List.copyOf(cells);
        seats = List.copyOf(seats);
        Require.that(cells.stream().distinct().count() == cells.size(), "cells must differ", cells);
        Require.that(seats.stream().distinct().count() == seats.size(), "seats must differ", seats);
    }
}
