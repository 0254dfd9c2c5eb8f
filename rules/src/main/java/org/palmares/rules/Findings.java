package org.palmares.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Text;

/**
 * What a rule says once it has been evaluated: the outcome at a clock, what it becomes later, and the sentence.
 * Immutable, thread-safe.
 */
public final class Findings {
    private final RuleSet rules;
    private final Instant clock;
    private final MessageWriter messages;

    /** Findings under these rules at this clock. */
    public Findings(RuleSet rules, Instant clock) {
        this.rules = rules;
        this.clock = clock;
        this.messages = new MessageWriter(rules.zone());
    }

    /** The rule hits. */
    public Finding hit(RuleDef rule, Situation situation) {
        Optional<Finding.Escalation> later = rule.later()
                .flatMap(
                        change -> rules.instant(change.from()).map(at -> new Finding.Escalation(at, change.outcome())));
        return at(clock, rule, situation, rule.outcome(), messages.hit(rule, situation), List.of(), later);
    }

    /** An unknown fact decides: it bars nothing until the event's completion hour, then it is for the committee. */
    public Finding undetermined(RuleDef rule, Situation situation) {
        List<String> missing = List.copyOf(rule.when().missing(situation));
        Optional<Finding.Escalation> later =
                rules.settings().completeBy().map(at -> new Finding.Escalation(at, Outcome.REVIEW));
        Text message = messages.undetermined(rule, missing);
        return at(clock, rule, situation, Outcome.TO_COMPLETE, message, missing, later);
    }

    private static Finding at(
            Instant clock,
            RuleDef rule,
            Situation situation,
            Outcome now,
            Text message,
            List<String> missing,
            Optional<Finding.Escalation> later) {
        boolean reached = later.map(change -> !clock.isBefore(change.at())).orElse(false);
        Outcome outcome = reached ? later.get().to() : now;
        Optional<Finding.Escalation> ahead = reached ? Optional.empty() : later;
        return new Finding(situation.subject(), rule.rule(), outcome, rule.scope(), message, missing, ahead);
    }
}
