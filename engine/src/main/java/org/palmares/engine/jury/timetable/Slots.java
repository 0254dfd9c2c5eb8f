package org.palmares.engine.jury.timetable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.palmares.engine.domain.TimeWindow;

/** The hours of the pitches of one room, one after the other, around the breaks. */
final class Slots {
    private Slots() {}

    /** So many slots, whether the time of the round suffices or not. */
    static List<Slot> of(Instant opens, PitchFormat format, int count) {
        List<Slot> slots = new ArrayList<>();
        Instant at = opens;
        int stretch = 0;
        while (slots.size() < count) {
            Instant end = at.plus(format.pitch());
            if (stretch < format.breaks().size()
                    && end.isAfter(format.breaks().get(stretch).opens())) {
                at = latest(at, format.breaks().get(stretch).closes());
                stretch++;
            } else {
                slots.add(new Slot(stretch, new TimeWindow(at, end)));
                at = at.plus(format.turn());
            }
        }
        return slots;
    }

    /** In which stretch between two breaks a time lies. */
    static int stretch(TimeWindow time, List<TimeWindow> breaks) {
        return (int) breaks.stream()
                .filter(each -> !each.closes().isAfter(time.opens()))
                .count();
    }

    static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
