package org.palmares.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Scope;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

/**
 * One rule, typed: what was written in sentences.
 *
 * @param rule its id, title and basis, as findings carry them
 * @param owner who answers for it
 * @param valid the days on which it may be in force
 * @param subject what it judges
 * @param message the sentence of a finding, with names of facts in braces; empty: the title
 * @param outcome what it decides; never {@link Outcome#TO_COMPLETE}, which no rule decides
 * @param later what it decides from a time on
 * @param breach whether a hit may be a breach of personal data: the entry is set apart and the officer alerted
 * @param place where it stands
 */
public record RuleDef(
        Rule rule,
        String owner,
        Validity valid,
        Subject.Kind subject,
        When when,
        Optional<Text> message,
        Outcome outcome,
        Scope scope,
        Optional<Later> later,
        boolean breach,
        Place place) {
    /** Like {@code IP-01}; a suffix marks one half of a rule with two outcomes, {@code ELI-09-TOLERANCE}. */
    static final Pattern ID = Pattern.compile("([A-Z]{2,6}-[0-9]{2,3})(?:-[A-Z]{2,12})?");

    /** From a first day, perhaps to a last one; both days count. */
    public record Validity(LocalDate from, Optional<LocalDate> to) {
        /** Without bounds. */
        public static final Validity ALWAYS = new Validity(LocalDate.MIN, Optional.empty());

        public Validity {
            if (to.isPresent() && to.get().isBefore(from)) {
                throw new IllegalArgumentException("the last day must not precede " + from + ", found: " + to.get());
            }
        }

        public boolean includes(LocalDate day) {
            return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /** Another outcome from a moment on. */
    public record Later(Outcome outcome, Moment from) {}

    /** When something changes. */
    public sealed interface Moment {}

    /** The time that a parameter of the event holds; while it is unset, the moment never comes. */
    public record AtParameter(String name) implements Moment {}

    /** The first instant of a day in the event's zone. */
    public record OnDay(LocalDate day) implements Moment {}

    public RuleDef {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(valid, "valid");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(place, "place");
        if (outcome == Outcome.TO_COMPLETE) {
            throw new IllegalArgumentException("rule " + rule.id() + " must not decide " + outcome);
        }
    }

    public Id<Rule> id() {
        return rule.id();
    }

    /** Whether a name means this rule: its id, or its id without suffix. */
    public boolean isNamed(Id<Rule> name) {
        return isNamed(id(), name);
    }

    static boolean isNamed(Id<Rule> rule, Id<Rule> name) {
        Matcher matcher = ID.matcher(rule.value());
        return rule.equals(name) || (matcher.matches() && matcher.group(1).equals(name.value()));
    }

    /**
     * The event's parameters without which the rule is not in force. A rule on the event itself has none: there they are
     * the facts that it judges, and one that is unset is asked for.
     */
    public SortedSet<String> parameters() {
        SortedSet<String> names = new TreeSet<>();
        if (subject != Subject.Kind.EVENT) {
            when.conditions().forEach(condition -> names.addAll(condition.parameters()));
        }
        return names;
    }

    /** The lists of codes that its conditions name. */
    public SortedSet<String> lists() {
        SortedSet<String> names = new TreeSet<>();
        for (Condition condition : when.conditions()) {
            if (condition.argument() instanceof Argument.ListName list) {
                names.add(list.name());
            }
        }
        return names;
    }
}
