package org.palmares.api.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Phase;

/**
 * The moment at which a stage judges: the one that was asked for, else the deadline of the stage's phase in the event
 * file. The machine's date never enters.
 *
 * @param asked the clock of the whole run, if one was given
 */
public record EventClock(Event event, Optional<Instant> asked) {
    /** The clock of a stage: the first of these kinds of phase that the event has, else its last phase. */
    public Instant at(Phase.Kind... kinds) {
        return asked.orElseGet(() -> deadline(kinds));
    }

    /** When submissions close, the last of several times; empty for an event that takes none. */
    public static Optional<Instant> submissionDeadline(Event event) {
        return event.phases().stream()
                .filter(phase -> phase.kind() == Phase.Kind.SUBMISSION)
                .map(Phase::deadline)
                .max(Comparator.naturalOrder());
    }

    /** The first day on which people work together, in the event's zone. */
    public static LocalDate firstDay(Event event) {
        Instant start = event.phases().stream()
                .filter(phase -> phase.kind() != Phase.Kind.REGISTRATION)
                .findFirst()
                .orElse(event.phases().get(0))
                .window()
                .opens();
        return start.atZone(event.zone()).toLocalDate();
    }

    private Instant deadline(Phase.Kind... kinds) {
        for (Phase.Kind kind : kinds) {
            Optional<Phase> phase = event.findPhase(kind);
            if (phase.isPresent()) {
                return phase.get().deadline();
            }
        }
        return event.phases().get(event.phases().size() - 1).deadline();
    }
}
