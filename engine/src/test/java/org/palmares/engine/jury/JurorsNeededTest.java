package org.palmares.engine.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class JurorsNeededTest {
    @Test
    void rule_of_thumb_for_175_projects_in_two_hours_gives_18() {
        assertEquals(18, JurorsNeeded.count(175, 3, Duration.ofMinutes(4), Duration.ofHours(2)));
    }

    @Test
    void an_exact_fit_is_not_rounded_up() {
        assertEquals(3, JurorsNeeded.count(90, 1, Duration.ofMinutes(4), Duration.ofHours(2)));
    }

    @Test
    void no_fewer_jurors_than_each_submission_meets() {
        assertEquals(3, JurorsNeeded.count(1, 3, Duration.ofMinutes(4), Duration.ofHours(2)));
    }

    @Test
    void nothing_to_judge_needs_nobody() {
        assertEquals(0, JurorsNeeded.count(0, 3, Duration.ofMinutes(4), Duration.ofHours(2)));
    }

    @Test
    void a_window_too_short_for_one_visit_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> JurorsNeeded.count(1, 1, Duration.ofMinutes(10), Duration.ofMinutes(5)));
    }
}
