package org.palmares.rules;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/**
 * A length of time as people count it: a month is a month of the calendar, and a day has 23 hours when clocks go
 * forward.
 *
 * @param count from 0 to 9999
 */
public record Length(int count, Unit unit) {
    /** Each with its words in both languages, singular and plural. */
    public enum Unit {
        MINUTES(ChronoUnit.MINUTES, new Text("minute", "minute"), new Text("minutes", "minutes")),
        HOURS(ChronoUnit.HOURS, new Text("heure", "hour"), new Text("heures", "hours")),
        DAYS(ChronoUnit.DAYS, new Text("jour", "day"), new Text("jours", "days")),
        WEEKS(ChronoUnit.WEEKS, new Text("semaine", "week"), new Text("semaines", "weeks")),
        MONTHS(ChronoUnit.MONTHS, new Text("mois", "month"), new Text("mois", "months"));

        private final ChronoUnit unit;
        private final Text one;
        private final Text many;

        Unit(ChronoUnit unit, Text one, Text many) {
            this.unit = unit;
            this.one = one;
            this.many = many;
        }

        private boolean isCalled(String word) {
            return List.of(one.fr(), one.en(), many.fr(), many.en()).contains(word);
        }
    }

    /** A length as a rule file writes it, such as {@code 36 mois}; empty when the unit is not one of time. */
    static Optional<Length> parse(String text) {
        int space = text.indexOf(' ');
        String word = text.substring(space + 1);
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.isCalled(word))
                .findFirst()
                .map(unit -> new Length(Integer.parseInt(text.substring(0, space)), unit));
    }

    /** The moment that comes so long after another. */
    public ZonedDateTime after(ZonedDateTime moment) {
        return moment.plus(count, unit.unit);
    }

    /** As people write it. */
    public Text words() {
        return new Text(
                Language.FR.count(count, unit.one.fr(), unit.many.fr()),
                Language.EN.count(count, unit.one.en(), unit.many.en()));
    }
}
