package org.palmares.rules.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Verdict;

/**
 * What other rules would do to decisions.
 *
 * @param subjects how many were judged both ways
 * @param changes those of which something else is said, in the order of subjects
 */
public record Impact(int subjects, List<Change> changes) {
    public Impact {
        changes = List.copyOf(changes);
    }

    /**
     * Compares the verdicts of the same subjects under two rule sets.
     *
     * @throws IllegalArgumentException when the subjects differ
     */
    public static Impact of(List<Verdict> before, List<Verdict> after) {
        SortedMap<Subject, Verdict> earlier = bySubject(before);
        SortedMap<Subject, Verdict> later = bySubject(after);
        if (!earlier.keySet().equals(later.keySet())) {
            throw new IllegalArgumentException(
                    "the same subjects must be judged: %s and %s of them".formatted(earlier.size(), later.size()));
        }
        List<Change> changes = new ArrayList<>();
        earlier.forEach(
                (subject, verdict) -> change(verdict, later.get(subject)).ifPresent(changes::add));
        return new Impact(earlier.size(), changes);
    }

    /** The subjects whose decision is another one. */
    public List<Change> decisions() {
        return changes.stream().filter(Change::changesDecision).toList();
    }

    public long count(Change.Effect effect) {
        return changes.stream().filter(change -> change.effect() == effect).count();
    }

    private static SortedMap<Subject, Verdict> bySubject(List<Verdict> verdicts) {
        SortedMap<Subject, Verdict> bySubject = new TreeMap<>();
        verdicts.forEach(verdict -> bySubject.put(verdict.subject(), verdict));
        return bySubject;
    }

    private static Optional<Change> change(Verdict before, Verdict after) {
        List<Change.ByRule> rules = rules(before, after);
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Change(before.subject(), before.outcome(), after.outcome(), effect(before, after), rules));
    }

    private static List<Change.ByRule> rules(Verdict before, Verdict after) {
        SortedMap<Id<Rule>, Finding> earlier = byRule(before);
        SortedMap<Id<Rule>, Finding> later = byRule(after);
        SortedSet<Id<Rule>> ids = new TreeSet<>(earlier.keySet());
        ids.addAll(later.keySet());
        List<Change.ByRule> changed = new ArrayList<>();
        for (Id<Rule> id : ids) {
            Optional<Finding> was = Optional.ofNullable(earlier.get(id));
            Optional<Finding> is = Optional.ofNullable(later.get(id));
            if (!was.map(Change.Said::of).equals(is.map(Change.Said::of))) {
                Rule rule = is.or(() -> was).orElseThrow().rule();
                changed.add(new Change.ByRule(rule, was.map(Change.Said::of), is.map(Change.Said::of)));
            }
        }
        return changed;
    }

    private static SortedMap<Id<Rule>, Finding> byRule(Verdict verdict) {
        SortedMap<Id<Rule>, Finding> byRule = new TreeMap<>();
        verdict.findings().forEach(finding -> byRule.put(finding.rule().id(), finding));
        return byRule;
    }

    /** The most severe outcomes are compared first, then the next ones; one finding more is worse. */
    private static Change.Effect effect(Verdict before, Verdict after) {
        List<Outcome> earlier = before.findings().stream().map(Finding::outcome).toList();
        List<Outcome> later = after.findings().stream().map(Finding::outcome).toList();
        for (int at = 0; at < Math.min(earlier.size(), later.size()); at++) {
            int order = later.get(at).compareTo(earlier.get(at));
            if (order != 0) {
                return order < 0 ? Change.Effect.HARMED : Change.Effect.RELIEVED;
            }
        }
        return switch (Integer.signum(later.size() - earlier.size())) {
            case 1 -> Change.Effect.HARMED;
            case -1 -> Change.Effect.RELIEVED;
            default -> Change.Effect.OTHERWISE;
        };
    }
}
