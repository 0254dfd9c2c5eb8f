package org.palmares.api.run;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Participant;

/** What participant rules read: the roster's answers, and the age that follows from the birth date. */
final class ParticipantFacts {
    private static final int OF_AGE = 18;

    private final LocalDate firstDay;

    ParticipantFacts(Event event) {
        this.firstDay = EventClock.firstDay(event);
    }

    Facts of(Participant participant, Identity identity) {
        return Misread.without(participant.facts()).with("ageAtStart", age(identity));
    }

    /** Whether anybody is known to be under age when people start to work together. */
    static boolean anyMinor(Event event, List<Identity> identities) {
        LocalDate firstDay = EventClock.firstDay(event);
        return identities.stream()
                .flatMap(identity -> identity.birthDate().stream())
                .anyMatch(birth -> years(birth, firstDay) < OF_AGE);
    }

    private Fact age(Identity identity) {
        return identity.birthDate()
                .<Fact>map(birth -> new Fact.NumberFact(BigDecimal.valueOf(years(birth, firstDay))))
                .orElse(Fact.UNKNOWN);
    }

    /** Completed years on a day. */
    private static int years(LocalDate birth, LocalDate day) {
        return Period.between(birth, day).getYears();
    }
}
