package org.palmares.engine.jury.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.TimeWindow;

/**
 * Where a further pitch may be held without anybody making way: between the pitches of a room and after its last one, around
 * the breaks, one turn after the other.
 *
 * @param from the earliest start
 * @param until the latest end
 * @param breaks in which nobody pitches
 */
record FreeSlots(PitchFormat format, Instant from, Instant until, List<TimeWindow> breaks) {
    FreeSlots {
        breaks = breaks.stream().sorted().toList();
    }

    /** By hour, then room. */
    List<Cell> beside(List<Cell> taken) {
        List<Cell> free = new ArrayList<>();
        for (int room = 1; room <= format.rooms(); room++) {
            free.addAll(ofRoom(room, taken));
        }
        return free.stream()
                .sorted(Comparator.comparing((Cell cell) -> cell.slot().time()).thenComparing(Cell::room))
                .toList();
    }

    private List<Cell> ofRoom(int room, List<Cell> taken) {
        List<TimeWindow> busy = busy(room, taken);
        List<Cell> free = new ArrayList<>();
        Instant at = from;
        while (!at.plus(format.pitch()).isAfter(until)) {
            TimeWindow time = new TimeWindow(at, at.plus(format.pitch()));
            Optional<TimeWindow> inTheWay =
                    busy.stream().filter(time::overlaps).max(Comparator.comparing(TimeWindow::closes));
            if (inTheWay.isEmpty()) {
                free.add(new Cell(room, new Slot(Slots.stretch(time, breaks), time)));
            }
            at = inTheWay.map(TimeWindow::closes).orElse(at.plus(format.turn()));
        }
        return free;
    }

    /** The breaks, and each pitch of the room with a change-over before and after it. */
    private List<TimeWindow> busy(int room, List<Cell> taken) {
        Duration gap = format.changeover();
        List<TimeWindow> busy = new ArrayList<>(breaks);
        taken.stream()
                .filter(cell -> cell.room() == room)
                .map(cell -> cell.slot().time())
                .map(time ->
                        new TimeWindow(time.opens().minus(gap), time.closes().plus(gap)))
                .forEach(busy::add);
        return busy;
    }
}
