package org.palmares.api.run;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Participant;

/** What participant rules read: the roster's answers, and the age that follows from the birth date. */
final class ParticipantFacts {
    private final LocalDate firstDay;

    ParticipantFacts(Event event) {
        this.firstDay = EventClock.firstDay(event);
    }

    Facts of(Participant participant, Identity identity) {
        return Misread.without(participant.facts()).with("ageAtStart", age(identity));
    }

    /** Completed years on the first day on which people work together. */
    private Fact age(Identity identity) {
        return identity.birthDate()
                .<Fact>map(birth -> new Fact.NumberFact(
                        BigDecimal.valueOf(Period.between(birth, firstDay).getYears())))
                .orElse(Fact.UNKNOWN);
    }
}
