package org.palmares.engine.jury.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Require;

/**
 * What is to be arranged: pitches over cells, jurors over seats.
 *
 * @param pitches in the order drawn by lot or announced
 * @param cells at least as many as pitches: first the one drawn or announced for each pitch, in their order, then those
 *     that are free
 * @param jurors those who may sit
 * @param seats of the jury
 * @param seatsFixed whether each juror keeps the seat of the same position
 * @param quorum the fewest jurors before whom a pitch may be held; 0 where no jury is known
 */
public record TimetableRequest(
        List<Pitch> pitches,
        List<Cell> cells,
        List<JurorHours> jurors,
        List<Seat> seats,
        boolean seatsFixed,
        int quorum) {
    public TimetableRequest {
        pitches = List.copyOf(pitches);
        cells = List.copyOf(cells);
        jurors = List.copyOf(jurors);
        seats = List.copyOf(seats);
        List<Id<?>> ids = pitches.stream().<Id<?>>map(Pitch::submission).toList();
        Require.that(ids.stream().distinct().count() == ids.size(), "pitches must differ", ids);
        Require.that(cells.stream().distinct().count() == cells.size(), "cells must differ", cells);
        Require.that(cells.size() >= pitches.size(), "every pitch needs a cell", cells.size());
        Require.that(quorum >= 0, "quorum must not be negative", quorum);
    }

    /** Every pitch as drawn or announced, every juror on the seat of their position. */
    Arrangement start() {
        return new Arrangement(upTo(pitches.size()), upTo(jurors.size()));
    }

    /** The same with every pitch and every juror where they were found, and no further cells. */
    TimetableRequest settled(Arrangement found) {
        List<Cell> held = IntStream.range(0, pitches.size())
                .mapToObj(pitch -> cells.get(found.cells().get(pitch)))
                .toList();
        List<Seat> taken = IntStream.range(0, jurors.size())
                .mapToObj(juror -> found.seats().get(juror))
                .map(seat -> seat < seats.size() ? seats.get(seat) : new Seat(List.of(Seat.NOWHERE)))
                .toList();
        return new TimetableRequest(pitches, held, jurors, taken, true, quorum);
    }

    /** A settled request with one pitch more, in its cell. */
    TimetableRequest with(Pitch pitch, Cell cell) {
        List<Pitch> further = new ArrayList<>(pitches);
        List<Cell> held = new ArrayList<>(cells);
        further.add(pitch);
        held.add(cell);
        return new TimetableRequest(further, held, jurors, seats, seatsFixed, quorum);
    }

    private static List<Integer> upTo(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
