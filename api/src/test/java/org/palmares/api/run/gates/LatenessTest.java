package org.palmares.api.run.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palmares.api.run.EventClock;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Submission;

class LatenessTest {
    private final Event event = Worlds.event();
    private final Instant last = EventClock.submissionDeadline(event)
            .orElseThrow()
            .plus(event.rules().grace());

    private static Submission version(Instant at) {
        return Worlds.submission("S1", "T1", at.toString(), Facts.NONE);
    }

    @Test
    void version_that_came_too_late_does_not_replace_the_one_on_time() {
        Submission onTime = version(last);
        Submission late = version(last.plus(Duration.ofSeconds(1)));
        Lateness lateness = Lateness.of(event, List.of(late, onTime));
        assertEquals(List.of(onTime), lateness.counting());
        assertEquals(
                List.of("SUBMISSION_LATE_VERSION"),
                lateness.problems().stream().map(Problem::code).toList());
    }

    @Test
    void work_that_only_came_late_is_left_to_the_rules() {
        List<Submission> late = List.of(version(last.plusSeconds(1)), version(last.plusSeconds(60)));
        assertEquals(new Lateness(late, List.of()), Lateness.of(event, late));
    }
}
