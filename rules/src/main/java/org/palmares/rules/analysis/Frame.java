package org.palmares.rules.analysis;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Subject;
import org.palmares.rules.CodeLists;
import org.palmares.rules.FactDef;
import org.palmares.rules.Situation;

/**
 * What stays as it is while facts are tried.
 *
 * @param grace how long after a deadline a late submission is still for the committee
 * @param clock the time of looking, in the event's zone
 */
public record Frame(CodeLists lists, Duration grace, ZonedDateTime clock) {
    public Frame {
        Objects.requireNonNull(lists, "lists");
        Objects.requireNonNull(grace, "grace");
        Objects.requireNonNull(clock, "clock");
    }

    /** A subject of which these facts are known, those of the event included, and nothing else. */
    public Situation situation(Subject.Kind kind, Map<FactDef, Fact> known) {
        Facts facts = Facts.NONE;
        Facts parameters = Facts.NONE;
        for (Map.Entry<FactDef, Fact> each : known.entrySet()) {
            String name = each.getKey().name();
            if (each.getKey().isParameter()) {
                parameters = parameters.with(name, each.getValue());
            } else {
                facts = facts.with(name, each.getValue());
            }
        }
        return new Situation(new Subject(kind, "?"), facts, parameters, lists, grace, clock);
    }
}
