package org.palmares.rules.scenario;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Place;
import org.palmares.rules.RuleDef;

/**
 * One case: a rule alone, what is known, when one looks, and the outcome that people expect.
 *
 * @param place the row of the table
 * @param name what a person calls the case
 * @param parameters what the event says
 * @param facts what is known of the subject
 * @param at the day and hour of looking, in the zone in which the hours of the case are read; empty: noon of the first
 *     day on which the rule is valid
 */
public record Scenario(
        Place place,
        RuleDef rule,
        String name,
        Facts parameters,
        Facts facts,
        Optional<LocalDateTime> at,
        Expected expected) {
    /** Before every deadline that a scenario may name, for a rule without a first day. */
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    public Scenario {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(expected, "expected");
    }

    /** The day and hour of looking. */
    public LocalDateTime moment() {
        LocalDate first = rule.valid().from();
        return at.orElseGet(() -> (first.isAfter(LONG_AGO) ? first : LONG_AGO).atTime(LocalTime.NOON));
    }
}
