package org.palmares.api.run;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Participant;

/** What participant rules read: the roster's answers, and what follows from the birth date and the employer. */
final class ParticipantFacts {
    private final Event event;

    ParticipantFacts(Event event) {
        this.event = event;
    }

    Facts of(Participant participant, Identity identity) {
        return participant
                .facts()
                .with("ageAtStart", age(identity))
                .with("sponsorStaff", sponsorStaff(participant));
    }

    /** Completed years on the first day of the event's first phase after registration. */
    private Fact age(Identity identity) {
        LocalDate start = EventClock.firstDay(event);
        return identity.birthDate()
                .<Fact>map(birth -> new Fact.NumberFact(
                        BigDecimal.valueOf(Period.between(birth, start).getYears())))
                .orElse(Fact.UNKNOWN);
    }

    /** An answer in the roster wins; otherwise whether the employer is a sponsor of the event. */
    private Fact sponsorStaff(Participant participant) {
        Fact answered = participant.facts().get("sponsorStaff");
        if (answered.isKnown()) {
            return answered;
        }
        return Fact.of(participant.organisation().isPresent()
                && event.sponsors().stream()
                        .anyMatch(sponsor -> sponsor.id().equals(participant.organisation().get())));
    }
}
