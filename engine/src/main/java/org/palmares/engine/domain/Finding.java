package org.palmares.engine.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One rule that hit, or that could not tell for want of a fact.
 *
 * @param outcome what it decides at the clock of the evaluation
 * @param message the sentence with the facts filled in
 * @param missing names of the unknown facts on which the result depends; empty unless TO_COMPLETE (or its escalation)
 * @param escalation what it becomes later if nothing changes
 */
public record Finding(
        Subject subject,
        Rule rule,
        Outcome outcome,
        Scope scope,
        Text message,
        List<String> missing,
        Optional<Escalation> escalation) {
    /** From {@code at} on, the outcome is {@code to}. */
    public record Escalation(Instant at, Outcome to) {
        public Escalation {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(to, "to");
        }
    }

    public Finding {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(message, "message");
        missing = missing.stream().distinct().sorted().toList();
        Objects.requireNonNull(escalation, "escalation");
    }

    /** The same in other words. */
    public Finding saying(Text words) {
        return new Finding(subject, rule, outcome, scope, words, missing, escalation);
    }
}
