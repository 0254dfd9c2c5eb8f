package org.palmares.api.run;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.palmares.api.report.Typography;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.TimeWindow;

/** Hours of the day and lengths of time as they are said, in the event's zone. */
public record HourWords(ZoneId zone) {
    /** {@code 14 h 00}, {@code 14:00}. */
    public Text hour(Instant moment) {
        LocalDateTime local = local(moment);
        return new Text(new Typography(Language.FR).time(local), new Typography(Language.EN).time(local));
    }

    /** {@code 14 h 00 – 16 h 28}. */
    public Text hours(TimeWindow time) {
        Text opens = hour(time.opens());
        Text closes = hour(time.closes());
        return new Text(opens.fr() + " – " + closes.fr(), opens.en() + " – " + closes.en());
    }

    public LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    /** {@code 8 min}, {@code 2 h 16}, {@code 90 s}; the same in both languages. */
    public static String length(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds % 60 != 0) {
            return seconds + " s";
        }
        long minutes = seconds / 60;
        return minutes < 60
                ? minutes + " min"
                : minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + twoDigits(minutes));
    }

    private static String twoDigits(long minutes) {
        return (minutes % 60 < 10 ? "0" : "") + minutes % 60;
    }
}
