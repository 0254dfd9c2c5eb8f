package org.palmares.api.run.papers;

import java.time.Instant;
import java.time.ZoneId;
import org.palmares.api.event.settings.Contacts;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.report.Typography;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/** Whom to turn to against a decision, and until when. */
final class Appeals {
    private Appeals() {}

    static Text text(EventSettings settings) {
        ZoneId zone = settings.event().zone();
        return settings.contacts()
                .appeals()
                .map(contact -> text(contact, zone))
                .orElseGet(() -> toOrganizer(settings.event().organizer().name()));
    }

    private static Text text(Contacts.Contact contact, ZoneId zone) {
        String who = contact.name() + " (" + contact.at() + ")";
        return new Text(
                "Recours : écrivez à " + who
                        + contact.until()
                                .map(end -> ", jusqu'au " + moment(end, zone, Language.FR))
                                .orElse("")
                        + ". Une personne, et non un programme, réexaminera votre projet.",
                "Appeal: write to " + who
                        + contact.until()
                                .map(end -> ", until " + moment(end, zone, Language.EN))
                                .orElse("")
                        + ". A person, not a program, will look at your submission again.");
    }

    private static String moment(Instant end, ZoneId zone, Language language) {
        return new Typography(language).moment(end.atZone(zone).toLocalDateTime());
    }

    private static Text toOrganizer(String organizer) {
        return new Text(
                "Recours : écrivez à l'organisateur, " + organizer
                        + ". Une personne, et non un programme, réexaminera votre projet.",
                "Appeal: write to the organizer, " + organizer
                        + ". A person, not a program, will look at your submission again.");
    }
}
