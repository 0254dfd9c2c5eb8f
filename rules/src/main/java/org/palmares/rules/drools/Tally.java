package org.palmares.rules.drools;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palmares.rules.Situation;

/**
 * What fired in one evaluation: of each situation and rule, the most certain. Rules go by their place among the rules in
 * force, situations by identity: each is one object from here to the verdict. Used by one thread.
 */
final class Tally {
    /** The more certain first. */
    enum Certainty {
        HIT,
        MAY_HIT
    }

    private final int rules;
    private final Map<Situation, Certainty[]> rows = new IdentityHashMap<>();

    Tally(int rules) {
        this.rules = rules;
    }

    void add(int rule, Situation situation, Certainty certainty) {
        Certainty[] row = rows.computeIfAbsent(situation, key -> new Certainty[rules]);
        if (row[rule] != Certainty.HIT) {
            row[rule] = certainty;
        }
    }

    /** Of each rule in the order of the rule set, how certainly it fired; empty where it did not. */
    List<Optional<Certainty>> of(Situation situation) {
        Certainty[] row = rows.getOrDefault(situation, new Certainty[rules]);
        return Arrays.stream(row).map(Optional::ofNullable).toList();
    }
}
