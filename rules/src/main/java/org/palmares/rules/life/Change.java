package org.palmares.rules.life;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Scope;
import org.palmares.engine.domain.Subject;

/**
 * One subject of which other rules say something else.
 *
 * @param before the decision, which is the most severe outcome; empty: nothing to report
 * @param after the same under the other rules
 * @param effect whether the subject is worse off
 * @param rules the rules that say something else, in the order of their ids; at least one
 */
public record Change(
        Subject subject, Optional<Outcome> before, Optional<Outcome> after, Effect effect, List<ByRule> rules) {
    /** What a change does to a subject. */
    public enum Effect {
        /** Something more severe is decided, or one thing more. */
        HARMED,
        /** Something less severe is decided, or one thing less. */
        RELIEVED,
        /** As severe as before, otherwise. */
        OTHERWISE
    }

    /** What one rule says, as far as it decides anything. */
    public record Said(Outcome outcome, Scope scope, Optional<Finding.Escalation> later) {
        static Said of(Finding finding) {
            return new Said(finding.outcome(), finding.scope(), finding.escalation());
        }
    }

    /** One rule, and what it said and says; at least one of both. */
    public record ByRule(Rule rule, Optional<Said> before, Optional<Said> after) {
        public ByRule {
            Objects.requireNonNull(rule, "rule");
            if (before.equals(after)) {
                throw new IllegalArgumentException("rule %s says the same: %s".formatted(rule.id(), after));
            }
        }
    }

    public Change {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(effect, "effect");
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("a change must come from a rule, found none of " + subject);
        }
    }

    /** Whether the decision itself is another one. */
    public boolean changesDecision() {
        return !before.equals(after);
    }
}
