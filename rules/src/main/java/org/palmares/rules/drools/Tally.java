package org.palmares.rules.drools;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Subject;
import org.palmares.rules.RuleDef;
import org.palmares.rules.Situation;

/** What fired in one evaluation: of each subject and rule, the most certain. Used by one thread. */
final class Tally {
    /** The more certain first. */
    enum Certainty {
        HIT,
        MAY_HIT
    }

    /** A rule that fired. */
    record Entry(RuleDef rule, Situation situation, Certainty certainty) {
        private static Entry moreCertain(Entry one, Entry other) {
            return one.certainty().compareTo(other.certainty()) <= 0 ? one : other;
        }
    }

    private final SortedMap<Subject, SortedMap<Id<Rule>, Entry>> entries = new TreeMap<>();

    void add(RuleDef rule, Situation situation, Certainty certainty) {
        entries.computeIfAbsent(situation.subject(), subject -> new TreeMap<>())
                .merge(rule.id(), new Entry(rule, situation, certainty), Entry::moreCertain);
    }

    /** In the order of the rules' ids. */
    Iterable<Entry> of(Subject subject) {
        Map<Id<Rule>, Entry> byRule = entries.getOrDefault(subject, new TreeMap<>());
        return byRule.values();
    }
}
