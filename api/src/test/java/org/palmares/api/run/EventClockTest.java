package org.palmares.api.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Phase;

class EventClockTest {
    private final Event event = Worlds.event();

    @Test
    void moment_that_was_asked_wins_over_every_deadline() {
        EventClock clock = Worlds.at(event, "2026-05-02T10:00:00Z");
        assertEquals(Instant.parse("2026-05-02T10:00:00Z"), clock.at(Phase.Kind.REVIEW, Phase.Kind.SUBMISSION));
    }

    @Test
    void first_kind_of_phase_that_the_event_has_gives_its_deadline() {
        EventClock clock = Worlds.deadlines(event);
        assertEquals(Instant.parse("2026-05-04T16:00:00Z"), clock.at(Phase.Kind.REVIEW, Phase.Kind.SUBMISSION));
        assertEquals(Instant.parse("2026-05-03T10:00:00Z"), clock.at(Phase.Kind.DELIBERATION, Phase.Kind.SUBMISSION));
    }

    @Test
    void last_phase_stands_in_for_a_kind_that_the_event_has_not() {
        assertEquals(
                Instant.parse("2026-05-05T16:00:00Z"), Worlds.deadlines(event).at(Phase.Kind.PRIZE_GIVING));
    }

    @Test
    void submissions_close_with_their_phase() {
        assertEquals(Optional.of(Instant.parse("2026-05-03T10:00:00Z")), EventClock.submissionDeadline(event));
        Event workshop = Worlds.settings(Worlds.YAML.replace("kind: submission", "kind: work"))
                .event();
        assertEquals(Optional.empty(), EventClock.submissionDeadline(workshop));
    }

    /** The formation opens at half past midnight in Paris, which is the day before in UTC. */
    @Test
    void first_day_is_the_first_after_registration_in_the_events_zone() {
        assertEquals(LocalDate.of(2026, 5, 1), EventClock.firstDay(event));
    }
}
