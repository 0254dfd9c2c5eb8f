package org.palmares.api.run.runners;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.api.report.Typography;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/**
 * The hour from which a timetable is planned anew, as it was asked for.
 *
 * @param day empty: the only one on which anything is pitched
 * @param hour in the zone of the event
 */
public record FromWhen(Optional<LocalDate> day, LocalTime hour) {
    private static final Place OPTION = Place.of("--from");

    public FromWhen {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(hour, "hour");
    }

    /** @param days those of the announced pitches, in their order */
    Instant moment(List<LocalDate> days, ZoneId zone) {
        return day.orElseGet(() -> days.get(0)).atTime(hour).atZone(zone).toInstant();
    }

    /**
     * Why the moment is not known. The day after the last one is taken, since a delay may run past midnight.
     *
     * @param days those of the announced pitches, in their order
     */
    Optional<Problem> refused(List<LocalDate> days) {
        LocalDate last = days.get(days.size() - 1);
        if (day.isEmpty()) {
            return days.size() == 1 ? Optional.empty() : Optional.of(whichDay(days, last));
        }
        boolean within = !day.get().isBefore(days.get(0)) && !day.get().isAfter(last.plusDays(1));
        return within ? Optional.empty() : Optional.of(otherDay(days, last));
    }

    private Problem whichDay(List<LocalDate> days, LocalDate last) {
        return Problem.error(
                OPTION,
                "TIMETABLE_WHICH_DAY",
                new Text(
                        "il y a des passages annoncés " + list(days, Language.FR)
                                + " : l'heure seule ne dit pas lequel de ces jours. Ajoutez le jour, comme "
                                + example(last) + ".",
                        "pitches are announced for " + list(days, Language.EN)
                                + ": the hour alone does not say which of these days. Add the day, such as "
                                + example(last) + "."));
    }

    private Problem otherDay(List<LocalDate> days, LocalDate last) {
        LocalDate typed = day.orElseThrow();
        return Problem.error(
                OPTION,
                "TIMETABLE_OTHER_DAY",
                new Text(
                        "aucun passage n'est annoncé le " + new Typography(Language.FR).date(typed)
                                + ", mais " + list(days, Language.FR) + ". Corrigez le jour, comme "
                                + example(last) + ".",
                        "no pitch is announced for " + new Typography(Language.EN).date(typed) + ", but for "
                                + list(days, Language.EN) + ". Correct the day, such as " + example(last) + "."));
    }

    private static String list(List<LocalDate> days, Language language) {
        Typography typography = new Typography(language);
        String article = language == Language.FR ? "le " : "";
        return typography.list(
                days.stream().map(each -> article + typography.date(each)).toList());
    }

    private String example(LocalDate last) {
        return "--from " + last + "T" + hour;
    }
}
