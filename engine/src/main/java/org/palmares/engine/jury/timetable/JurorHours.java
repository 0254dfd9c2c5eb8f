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
 */
public record JurorHours(Id<Juror> juror, List<TimeWindow> windows, boolean presides) {
    public JurorHours {
        Objects.requireNonNull(juror, "juror");
        windows = windows.stream().sorted().toList();
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
