package org.palmares.rules;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Subject;

/**
 * All that a condition may look at: one subject with its facts, and what the event says.
 *
 * <p>Each fact that the catalogue knows has the type that it says; another is a mistake of ours and throws
 * {@link IllegalArgumentException}.
 *
 * @param parameters the parameters of the event
 * @param grace how long after a deadline a late submission is still for the committee
 * @param clock the time at which it is judged, in the event's zone
 */
public record Situation(
        Subject subject, Facts facts, Facts parameters, CodeLists lists, Duration grace, ZonedDateTime clock) {
    public Situation {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(lists, "lists");
        Objects.requireNonNull(grace, "grace");
        Objects.requireNonNull(clock, "clock");
        facts.byName().forEach((name, value) -> checkType(subject.kind(), name, value));
        parameters.byName().forEach((name, value) -> checkType(Subject.Kind.EVENT, name, value));
    }

    /** The value of a fact of the subject, or of a parameter of the event. */
    public Fact get(FactDef fact) {
        return (fact.isParameter() ? parameters : facts).get(fact.name());
    }

    private static void checkType(Subject.Kind kind, String name, Fact value) {
        FactCatalogue.builtIn()
                .find(kind, name)
                .filter(fact -> !fact.type().accepts(value))
                .ifPresent(fact -> {
                    throw new IllegalArgumentException(
                            "fact %s of a %s must be of type %s, found: %s".formatted(name, kind, fact.type(), value));
                });
    }
}
