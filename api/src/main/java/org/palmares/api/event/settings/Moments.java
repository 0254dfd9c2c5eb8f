package org.palmares.api.event.settings;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/**
 * Hours as people write them ({@code 2026-10-09 12:00}, {@code 2026-10-09T12:00:30}, either with an offset) in the zone
 * of an event. An hour that the change to summer time skips is a problem; one that the change back repeats is taken the
 * first time, with a notice.
 */
public final class Moments {
    private static final Pattern FORM = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(Z|[+-][0-9]{2}:[0-9]{2})?");

    private Moments() {}

    /**
     * A moment, or none with the problem that says why. A notice may stand beside a moment.
     *
     * @param problem an error where there is no moment, a notice beside one
     */
    public record Read(Optional<Instant> moment, Optional<Problem> problem) {}

    /** Reads one written hour. */
    public static Read read(String written, ZoneId zone, Place place) {
        Matcher form = FORM.matcher(written.strip());
        if (!form.matches()) {
            return refused(notAMoment(place, written));
        }
        try {
            LocalDateTime local = LocalDateTime.of(LocalDate.parse(form.group(1)), LocalTime.parse(form.group(2)));
            return form.group(3) == null
                    ? inZone(local, zone, place, written)
                    : new Read(
                            Optional.of(OffsetDateTime.of(local, ZoneOffset.of(form.group(3)))
                                    .toInstant()),
                            Optional.empty());
        } catch (DateTimeException e) {
            return refused(notAMoment(place, written));
        }
    }

    private static Read inZone(LocalDateTime local, ZoneId zone, Place place, String written) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change != null && change.isGap()) {
            return refused(skipped(place, written, zone));
        }
        Instant moment = local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
        Optional<Problem> twice = change == null
                ? Optional.empty()
                : Optional.of(repeated(place, written, zone, change.getOffsetBefore()));
        return new Read(Optional.of(moment), twice);
    }

    private static Read refused(Problem problem) {
        return new Read(Optional.empty(), Optional.of(problem));
    }

    private static Problem notAMoment(Place place, String written) {
        return Problem.error(
                place,
                "DATE_UNREADABLE",
                new Text(
                        "« " + shown(written) + " » n'est pas une date et une heure qui existent (attendu : comme"
                                + " 2026-10-09 12:00). Corrigez-la.",
                        "\"" + shown(written) + "\" is not a date and hour that exist (expected: such as"
                                + " 2026-10-09 12:00). Correct it."));
    }

    private static Problem skipped(Place place, String written, ZoneId zone) {
        return Problem.error(
                place,
                "DATE_SKIPPED_HOUR",
                new Text(
                        "l'heure « " + written + " » n'existe pas à " + zone + " : on passe alors à l'heure d'été."
                                + " Choisissez une heure avant ou après le changement.",
                        "the hour \"" + written + "\" does not exist in " + zone + ": clocks go forward then."
                                + " Choose an hour before or after the change."));
    }

    private static Problem repeated(Place place, String written, ZoneId zone, ZoneOffset taken) {
        return Problem.notice(
                place,
                "DATE_REPEATED_HOUR",
                new Text(
                        "l'heure « " + written + " » a lieu deux fois à " + zone + " (passage à l'heure d'hiver) ; la"
                                + " première (" + taken + ") est prise. Ajoutez " + taken + " à l'heure pour le dire.",
                        "the hour \"" + written + "\" happens twice in " + zone + " (clocks go back); the first ("
                                + taken + ") is taken. Add " + taken + " to the hour to say so."));
    }

    private static String shown(String written) {
        return written.length() <= 40 ? written : written.substring(0, 40) + "…";
    }
}
