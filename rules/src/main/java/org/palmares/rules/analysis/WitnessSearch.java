package org.palmares.rules.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Subject;
import org.palmares.rules.Condition;
import org.palmares.rules.FactDef;
import org.palmares.rules.Situation;
import org.palmares.rules.Truth;

/**
 * Looks for facts that make something certain, by trying the values of one fact after the other. What Kleene's logic
 * already calls false is not pursued. Used once, by one thread.
 */
final class WitnessSearch {
    /** How many sets of facts are tried before the question stays open. */
    static final int MOST = 200_000;

    /** What came of it. */
    sealed interface Answer {}

    /** These facts do, whatever the others are. */
    record Found(Map<FactDef, Fact> facts) implements Answer {
        Found {
            facts = Collections.unmodifiableMap(ordered(facts));
        }
    }

    /** No facts do. */
    record None() implements Answer {}

    /** There are too many to try. */
    record GaveUp() implements Answer {}

    private final Subject.Kind kind;
    private final Frame frame;
    private final CandidateValues values;
    private final List<FactDef> facts;
    private final Map<FactDef, Fact> known = ordered(Map.of());
    private int tried;

    private WitnessSearch(Subject.Kind kind, List<Condition> conditions, Frame frame) {
        this.kind = kind;
        this.frame = frame;
        this.values = CandidateValues.of(conditions, frame);
        this.facts = conditions.stream()
                .flatMap(condition -> condition.phrase().facts().stream())
                .distinct()
                .toList();
    }

    /**
     * Facts of a subject that make the goal true.
     *
     * @param conditions all that the goal asks; their facts are tried in this order
     */
    static Answer search(Subject.Kind kind, List<Condition> conditions, Frame frame, Function<Situation, Truth> goal) {
        WitnessSearch search = new WitnessSearch(kind, conditions, frame);
        boolean found = search.extend(0, goal);
        if (found) {
            return new Found(search.known);
        }
        return search.tried > MOST ? new GaveUp() : new None();
    }

    private boolean extend(int next, Function<Situation, Truth> goal) {
        tried++;
        Truth truth = goal.apply(frame.situation(kind, known));
        if (truth != Truth.UNKNOWN || next == facts.size() || tried > MOST) {
            return truth == Truth.TRUE;
        }
        FactDef fact = facts.get(next);
        for (Fact value : values.of(fact)) {
            known.put(fact, value);
            if (extend(next + 1, goal)) {
                return true;
            }
        }
        known.remove(fact);
        return false;
    }

    private static Map<FactDef, Fact> ordered(Map<FactDef, Fact> facts) {
        Map<FactDef, Fact> ordered = new TreeMap<>(CandidateValues.BY_NAME);
        ordered.putAll(facts);
        return ordered;
    }
}
