package org.palmares.engine.jury.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.palmares.engine.jury.timetable.Pitches.at;
import static org.palmares.engine.jury.timetable.Pitches.format;
import static org.palmares.engine.jury.timetable.Pitches.keeping;
import static org.palmares.engine.jury.timetable.Pitches.window;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TimeNeededTest {
    private static final PitchFormat SEVENTEEN = keeping(format(1, 0, window("15:20", "15:34")), "0.1", Duration.ZERO);

    @Test
    void seventeen_pitches_of_eight_minutes_and_a_break_leave_no_slack_in_two_hours_and_a_half() {
        TimeNeeded needed = TimeNeeded.of(window("14:00", "16:30"), SEVENTEEN, 17);
        assertEquals(at("16:28"), needed.ends());
        assertEquals(Duration.ofMinutes(14), needed.breaks());
        assertEquals(Duration.ofMinutes(15), needed.slack());
        assertTrue(needed.pitchesFit());
        assertFalse(needed.fits());
        assertEquals(Duration.ofMinutes(13), needed.missing());
        assertEquals(at("16:43"), needed.closesAtBest());
        assertEquals(OptionalInt.of(2), needed.roomsNeeded());
        assertEquals(Optional.of(Duration.ofMinutes(5)), needed.pitchThatFits());
    }

    @Test
    void seventeen_pitches_fit_in_three_hours() {
        TimeNeeded needed = TimeNeeded.of(window("14:00", "17:00"), SEVENTEEN, 17);
        assertTrue(needed.fits());
        assertEquals(Duration.ZERO, needed.missing());
        assertEquals(Duration.ofMinutes(148 + 18), needed.needed());
    }

    @Test
    void a_deliberation_is_kept_free_besides_the_slack() {
        PitchFormat format = keeping(format(1, 0), "0.1", Duration.ofMinutes(20));
        assertTrue(TimeNeeded.of(window("14:00", "15:00"), format, 4).fits());
        assertFalse(TimeNeeded.of(window("14:00", "15:00"), format, 5).fits());
        assertTrue(TimeNeeded.of(window("14:00", "15:00"), format, 5).pitchesFit());
        assertFalse(TimeNeeded.of(window("14:00", "15:00"), format, 6).pitchesFit());
    }

    @Test
    void rooms_share_the_pitches() {
        TimeNeeded needed = TimeNeeded.of(window("14:00", "17:00"), format(5, 0), 45);
        assertEquals(9, needed.perRoom());
        assertEquals(at("15:10"), needed.ends());
    }

    @Test
    void no_number_of_rooms_helps_where_one_pitch_is_too_long() {
        TimeNeeded needed = TimeNeeded.of(window("14:00", "14:05"), format(1, 0), 3);
        assertEquals(OptionalInt.empty(), needed.roomsNeeded());
        assertEquals(Optional.empty(), needed.pitchThatFits());
    }

    @Test
    void the_longest_time_without_a_break_is_that_between_two_breaks() {
        PitchFormat format = format(1, 0, window("14:20", "14:30"), window("15:30", "15:40"));
        // 14:00 and 14:08, break, 14:30 to 15:24, break, 15:40
        assertEquals(
                Duration.ofMinutes(54),
                TimeNeeded.of(window("14:00", "17:00"), format, 10).longestStretch());
    }
}
