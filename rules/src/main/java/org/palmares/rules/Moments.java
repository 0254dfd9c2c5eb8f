package org.palmares.rules;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.palmares.engine.domain.Fact;

/** Compares days and instants: two instants to the second, anything else by the day in the event's zone. */
final class Moments {
    private Moments() {}

    static boolean isBefore(Fact fact, Fact other, Situation situation) {
        return compare(fact, other, situation) < 0;
    }

    static boolean isAfter(Fact fact, Fact other, Situation situation) {
        return compare(fact, other, situation) > 0;
    }

    static boolean isBefore(Fact fact, LocalDate day, Situation situation) {
        return day(fact, situation).isBefore(day);
    }

    static boolean isAfter(Fact fact, LocalDate day, Situation situation) {
        return day(fact, situation).isAfter(day);
    }

    /** A day is over once the clock has left it. */
    static boolean isPast(Fact fact, Situation situation) {
        return isBefore(fact, situation.clock().toLocalDate(), situation);
    }

    static boolean isAfterByMoreThan(Length length, Fact fact, Fact other, Situation situation) {
        return instant(fact, situation).isAfter(length.after(instant(other, situation)));
    }

    static boolean isAfterByMoreThanGrace(Fact fact, Fact other, Situation situation) {
        return instant(fact, situation).isAfter(instant(other, situation).plus(situation.grace()));
    }

    private static int compare(Fact fact, Fact other, Situation situation) {
        if (fact instanceof Fact.InstantFact && other instanceof Fact.InstantFact) {
            return instant(fact, situation).compareTo(instant(other, situation));
        }
        return day(fact, situation).compareTo(day(other, situation));
    }

    private static LocalDate day(Fact fact, Situation situation) {
        return fact instanceof Fact.DateFact date
                ? date.date()
                : instant(fact, situation).toLocalDate();
    }

    private static ZonedDateTime instant(Fact fact, Situation situation) {
        return ((Fact.InstantFact) fact).instant().atZone(situation.clock().getZone());
    }
}
