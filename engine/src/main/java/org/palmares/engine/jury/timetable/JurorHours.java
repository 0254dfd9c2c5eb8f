package org.palmares.engine.jury.timetable;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.TimeWindow;

/**
 * When a juror is there.
 *
 * @param windows empty: throughout
 */
public record JurorHours(Id<Juror> juror, List<TimeWindow> windows) {
    public JurorHours {
        Objects.requireNonNull(juror, "juror");
        windows = windows.stream().sorted().toList();
    }

    boolean covers(TimeWindow time) {
        return windows.isEmpty()
                || windows.stream()
                        .anyMatch(window -> !window.opens().isAfter(time.opens())
                                && !window.closes().isBefore(time.closes()));
    }
}
