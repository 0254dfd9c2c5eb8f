package org.palmares.api.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.TimeWindow;

class HourWordsTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant EVE = Instant.parse("2027-07-06T13:10:00Z");
    private static final Instant LATER = Instant.parse("2027-07-06T14:00:00Z");
    private static final Instant MORROW = Instant.parse("2027-07-07T07:45:00Z");

    @Test
    void hours_of_one_day_are_said_without_it() {
        HourWords words = HourWords.over(List.of(EVE, LATER), PARIS);
        assertEquals(new Text("15 h 10", "15:10"), plain(words.hour(EVE)));
        assertEquals(new Text("à 15 h 10", "at 15:10"), plain(words.at(EVE)));
        assertEquals(new Text("de 15 h 10", "15:10"), plain(words.of(EVE)));
        assertEquals(new Text("15 h 10 – 9 h 45", "15:10 – 09:45"), plain(words.hours(new TimeWindow(EVE, MORROW))));
    }

    @Test
    void hours_of_several_days_are_said_with_theirs() {
        HourWords words = HourWords.over(List.of(EVE, MORROW), PARIS);
        assertEquals(new Text("le 6 juillet à 15 h 10", "15:10 on 6 July"), plain(words.hour(EVE)));
        assertEquals(new Text("le 6 juillet à 15 h 10", "at 15:10 on 6 July"), plain(words.at(EVE)));
        assertEquals(new Text("du 6 juillet à 15 h 10", "15:10 on 6 July"), plain(words.of(EVE)));
        assertEquals(
                new Text("le 6 juillet à 15 h 10 – le 7 juillet à 9 h 45", "15:10 on 6 July – 09:45 on 7 July"),
                plain(words.hours(new TimeWindow(EVE, MORROW))));
        assertEquals(
                new Text("le 6 juillet, 15 h 10 – 16 h 00", "15:10 – 16:00 on 6 July"),
                plain(words.hours(new TimeWindow(EVE, LATER))));
    }

    private static Text plain(Text text) {
        return new Text(text.fr().replace('\u00a0', ' '), text.en().replace('\u00a0', ' '));
    }
}
