package org.palmares.engine.jury.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palmares.engine.domain.TimeWindow;

/**
 * The hours of an announced timetable that runs late: every pitch keeps its room and its place in the order, none is
 * earlier than announced, and each starts as soon as its room is free. A break keeps its length and its place, and waits
 * for the last room; one over a night keeps its end instead, unless pitches run beyond it. ("Right shift" of schedules: each further start is the least that the ones before allow.)
 */
final class RightShift {
    private final Announced announced;
    private final PitchFormat format;
    private final Map<Integer, Instant> ready = new TreeMap<>();
    private final List<Cell> taken = new ArrayList<>();
    private final List<Cell> free = new ArrayList<>();
    private final List<TimeWindow> breaks = new ArrayList<>();

    private RightShift(Announced announced, PitchFormat format) {
        this.announced = announced;
        this.format = format;
    }

    /**
     * The new hours.
     *
     * @param taken for each pitch to come, in the announced order
     * @param free hours of those who withdrew, where nobody else needs them
     * @param breaks all, those that are over included
     */
    record Hours(List<Cell> taken, List<Cell> free, List<TimeWindow> breaks) {}

    /** Before the day: every hour as announced, whatever the format of the round is by now. */
    static Hours none(Announced announced) {
        Map<Boolean, List<Cell>> cells = announced.pitches().stream()
                .collect(Collectors.partitioningBy(
                        announced::isWithdrawn,
                        Collectors.mapping(pitch -> cell(announced, pitch), Collectors.toList())));
        return new Hours(cells.get(false), cells.get(true), announced.breaks());
    }

    private static Cell cell(Announced announced, PlannedPitch pitch) {
        return new Cell(pitch.room(), new Slot(announced.stretch(pitch.time()), pitch.time()));
    }

    static Hours of(Announced announced, PitchFormat format) {
        RightShift shift = new RightShift(announced, format);
        shift.afterWhatIsDone();
        for (int stretch = 0; stretch <= announced.breaks().size(); stretch++) {
            shift.shiftStretch(stretch);
        }
        return new Hours(shift.taken, shift.free, shift.breaks);
    }

    private void afterWhatIsDone() {
        announced.pitches().forEach(pitch -> ready.put(pitch.room(), announced.from()));
        announced
                .done()
                .forEach(pitch -> notBefore(
                        pitch.room(), announced.late(pitch.time().opens()).plus(format.turn())));
    }

    private void notBefore(int room, Instant moment) {
        ready.merge(room, moment, Slots::latest);
    }

    private void shiftStretch(int stretch) {
        if (stretch > 0) {
            shiftBreak(announced.breaks().get(stretch - 1));
        }
        for (PlannedPitch pitch : announced.pitches()) {
            if (!announced.isDone(pitch.time()) && announced.stretch(pitch.time()) == stretch) {
                shift(pitch, stretch);
            }
        }
    }

    private void shiftBreak(TimeWindow pause) {
        boolean done = announced.isDone(pause);
        Instant opens = done
                ? announced.late(pause.opens())
                : ready.values().stream()
                        .map(moment -> moment.minus(format.changeover()))
                        .reduce(pause.opens(), Slots::latest);
        Instant closes = closes(pause, opens);
        breaks.add(done ? pause : new TimeWindow(opens, closes));
        ready.keySet().forEach(room -> notBefore(room, closes));
    }

    private Instant closes(TimeWindow pause, Instant opens) {
        boolean stays = announced.nights().contains(pause) && opens.isBefore(pause.closes());
        return stays ? pause.closes() : opens.plus(Duration.between(pause.opens(), pause.closes()));
    }

    private void shift(PlannedPitch pitch, int stretch) {
        Instant opens = Slots.latest(pitch.time().opens(), ready.get(pitch.room()));
        Cell cell = new Cell(pitch.room(), new Slot(stretch, new TimeWindow(opens, opens.plus(format.pitch()))));
        if (!announced.isWithdrawn(pitch)) {
            taken.add(cell);
            notBefore(pitch.room(), opens.plus(format.turn()));
        } else if (opens.equals(pitch.time().opens())) {
            free.add(cell);
        }
    }
}
