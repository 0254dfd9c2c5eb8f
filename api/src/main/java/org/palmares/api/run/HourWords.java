package org.palmares.api.run;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.palmares.api.report.Typography;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.TimeWindow;

/**
 * Hours of the day and lengths of time as they are said, in the event's zone.
 *
 * @param days whether an hour is said with its day
 */
public record HourWords(ZoneId zone, boolean days) {
    /** Hours without their day. */
    public HourWords(ZoneId zone) {
        this(zone, false);
    }

    /** Hours with their day where these moments lie on several. */
    public static HourWords over(List<Instant> moments, ZoneId zone) {
        long days = moments.stream()
                .map(moment -> LocalDate.ofInstant(moment, zone))
                .distinct()
                .count();
        return new HourWords(zone, days > 1);
    }

    /** {@code 14 h 00}, {@code 14:00}; with the day {@code le 6 juillet à 14 h 00}, {@code 14:00 on 6 July}. */
    public Text hour(Instant moment) {
        Text hour = alone(moment);
        Text day = day(moment);
        return days ? new Text("le " + day.fr() + " à " + hour.fr(), hour.en() + " on " + day.en()) : hour;
    }

    /** {@code à 14 h 00}, {@code at 14:00}; with the day {@code le 6 juillet à 14 h 00}, {@code at 14:00 on 6 July}. */
    public Text at(Instant moment) {
        Text hour = hour(moment);
        return new Text((days ? "" : "à ") + hour.fr(), "at " + hour.en());
    }

    /** {@code de 14 h 00}, {@code 14:00}; with the day {@code du 6 juillet à 14 h 00}, {@code 14:00 on 6 July}. */
    public Text of(Instant moment) {
        Text hour = alone(moment);
        return new Text(
                days ? "du " + day(moment).fr() + " à " + hour.fr() : "de " + hour.fr(),
                hour(moment).en());
    }

    /** {@code 14 h 00 – 16 h 28}; with the day {@code le 6 juillet, 14 h 00 – 16 h 28}. */
    public Text hours(TimeWindow time) {
        Text day = day(time.opens());
        boolean oneDay = days && day.equals(day(time.closes()));
        Text opens = oneDay ? alone(time.opens()) : hour(time.opens());
        Text closes = oneDay ? alone(time.closes()) : hour(time.closes());
        Text both = new Text(opens.fr() + " – " + closes.fr(), opens.en() + " – " + closes.en());
        return oneDay ? new Text("le " + day.fr() + ", " + both.fr(), both.en() + " on " + day.en()) : both;
    }

    private Text alone(Instant moment) {
        LocalDateTime local = local(moment);
        return new Text(new Typography(Language.FR).time(local), new Typography(Language.EN).time(local));
    }

    private Text day(Instant moment) {
        LocalDate day = local(moment).toLocalDate();
        return new Text(new Typography(Language.FR).dayOfYear(day), new Typography(Language.EN).dayOfYear(day));
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
