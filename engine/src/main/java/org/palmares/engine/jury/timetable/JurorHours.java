package org.palmares.engine.jury.timetable;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.TimeWindow;

/**
 * When a juror is there, and whether they may preside.
 *
 * @param windows empty: throughout
 * @param presides whether the juror is president or vice-president
 * @param seatOf in whose name the lot draws the juror's room: whoever's seat it was before, so that nobody else changes
 *     rooms where a substitute is called; usually the juror
 * @param predecessors those in whose place the juror is called, the last one first: their rooms are the juror's, in
 *     stretches in which nothing was announced of the juror
 */
public record JurorHours(
        Id<Juror> juror, List<TimeWindow> windows, boolean presides, Id<Juror> seatOf, List<Id<Juror>> predecessors) {
    public JurorHours {
        Objects.requireNonNull(juror, "juror");
        windows = windows.stream().sorted().toList();
        Objects.requireNonNull(seatOf, "seatOf");
        predecessors = List.copyOf(predecessors);
    }

    /** A juror who was called in the place of one other, or of nobody. */
    public JurorHours(Id<Juror> juror, List<TimeWindow> windows, boolean presides, Id<Juror> seatOf) {
        this(juror, windows, presides, seatOf, List.of(seatOf));
    }

    /** A juror in a seat of their own. */
    public JurorHours(Id<Juror> juror, List<TimeWindow> windows, boolean presides) {
        this(juror, windows, presides, juror);
    }

    /** A member like any other. */
    public JurorHours(Id<Juror> juror, List<TimeWindow> windows) {
        this(juror, windows, false);
    }

    boolean covers(TimeWindow time) {
        return windows.isEmpty()
                || windows.stream()
                        .anyMatch(window -> !window.opens().isAfter(time.opens())
                                && !window.closes().isBefore(time.closes()));
    }
}
