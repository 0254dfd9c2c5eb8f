package org.palmares.api.run.gates;

import java.math.BigDecimal;
import org.palmares.api.run.EventClock;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Phase;

/** What rules read of the event: its parameters, and what the event file already says elsewhere. */
final class EventFacts {
    private EventFacts() {}

    /** A parameter that is written wins over what follows from the file; the deadline is that of the phase. */
    static Facts of(Event event) {
        Facts known = Facts.NONE
                .with("teamMin", number(event.teamSize().min()))
                .with("teamMax", number(event.teamSize().max()))
                .with(
                        "moneyPrizes",
                        Fact.of(event.prizes().stream()
                                .anyMatch(prize -> prize.amount().isPresent())))
                .with("sponsorNamed", Fact.of(!event.sponsors().isEmpty()))
                .with(
                        "sponsorIsHealthCompany",
                        Fact.of(event.sponsors().stream().anyMatch(Event.Sponsor::healthProducts)));
        Facts withRoster = event.findPhase(Phase.Kind.FORMATION)
                .map(phase -> known.with("rosterDeadline", new Fact.InstantFact(phase.deadline())))
                .orElse(known);
        Facts all = withRoster.with(event.rules().parameters());
        return EventClock.submissionDeadline(event)
                .map(deadline -> all.with("submissionDeadline", new Fact.InstantFact(deadline)))
                .orElse(all);
    }

    private static Fact number(int value) {
        return new Fact.NumberFact(BigDecimal.valueOf(value));
    }
}
