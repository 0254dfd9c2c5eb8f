package org.palmares.api.run.gates;

import java.util.List;
import org.palmares.api.run.EventClock;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Subject;
import org.palmares.rules.SubjectFacts;

/** Gate 1, of the event itself: what its own choices ask of the organizer. */
public final class EventGate {
    private EventGate() {}

    /** What was found, the most severe first; the facts of an event are its parameters. */
    public static List<Judged> run(Rulebook rulebook, EventClock clock, Rulings rulings) {
        Event event = clock.event();
        SubjectFacts subject = new SubjectFacts(Subject.of(Subject.Kind.EVENT, event.id()), Facts.NONE);
        return new Judge(rulebook.at(Subject.Kind.EVENT), rulings)
                .judge(clock.at(Phase.Kind.REGISTRATION), subject)
                .findings();
    }
}
