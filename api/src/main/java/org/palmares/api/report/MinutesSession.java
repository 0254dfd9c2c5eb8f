package org.palmares.api.report;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Text;

/**
 * What was held, by whom, when and where.
 *
 * @param organizerIsPublic a public body names its algorithmic treatments
 * @param opens when the jury met, in the event's time zone
 * @param closes when the deliberation ended, not before {@code opens}
 * @param places the sites of the event, or empty when none is named
 */
public record MinutesSession(
        Text event,
        Text organizer,
        boolean organizerIsPublic,
        LocalDateTime opens,
        LocalDateTime closes,
        List<Text> places) {
    public MinutesSession {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(organizer, "organizer");
        Check.that(!closes.isBefore(opens), "a session closes after it opens", opens + " to " + closes);
        places = List.copyOf(places);
    }

    public boolean isOneDay() {
        return opens.toLocalDate().equals(closes.toLocalDate());
    }
}
