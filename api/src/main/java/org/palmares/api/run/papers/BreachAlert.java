package org.palmares.api.run.papers;

import java.time.Duration;
import java.time.Instant;
import org.palmares.api.report.Typography;
import org.palmares.api.run.gates.SubmissionGate;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/**
 * Whom to alert of a possible breach of personal data, and by when: 72 hours after it became known (GDPR, article 33).
 */
public final class BreachAlert {
    private static final Duration NOTICE = Duration.ofHours(72);

    private final Stages stages;

    public BreachAlert(Stages stages) {
        this.stages = stages;
    }

    /** What the organizer does now. */
    public Text text() {
        Instant known = SubmissionGate.moment(stages.clock());
        String fr = said(Language.FR, known);
        String en = said(Language.EN, known);
        return new Text(officer().fr() + fr, officer().en() + en);
    }

    private Text officer() {
        return stages.settings()
                .contacts()
                .dataProtection()
                .map(contact -> new Text(
                        "Prévenez sans attendre " + contact.name() + " (" + contact.at() + "). ",
                        "Alert " + contact.name() + " (" + contact.at() + ") at once. "))
                .orElseGet(() -> new Text(
                        "Prévenez sans attendre le délégué à la protection des données, et nommez-le dans event.yaml"
                                + " (contacts: data-protection). ",
                        "Alert the data protection officer at once, and name that person in event.yaml (contacts:"
                                + " data-protection). "));
    }

    private String said(Language language, Instant known) {
        Typography say = new Typography(language);
        String found = say.moment(stages.rulings().local(known));
        String end = say.moment(stages.rulings().local(known.plus(NOTICE)));
        return language == Language.FR
                ? "Une violation se notifie dans les 72 heures après en avoir eu connaissance (RGPD art. 33) : connue le "
                        + found + ", avant le " + end + "."
                : "A breach is notified within 72 hours after it became known (GDPR art. 33): known on " + found
                        + ", before " + end + ".";
    }
}
