package org.palmares.rules;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Text;

/**
 * One numbered question of the project sheet.
 *
 * @param heading what its facts have in common; empty where there is one fact, whose question says it all
 * @param facts what is asked, in this order; at least one
 * @param rules those that read one of these facts
 */
public record ProjectQuestion(Optional<Text> heading, List<FactDef> facts, SortedSet<Id<Rule>> rules) {
    public ProjectQuestion {
        facts = List.copyOf(facts);
        if (facts.isEmpty() || heading.isPresent() != facts.size() > 1) {
            throw new IllegalArgumentException("several facts need a heading and one needs none, found: " + facts);
        }
        rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
    }

    /** The heading, else the only question. */
    public Text title() {
        return heading.orElseGet(() -> facts.get(0).question());
    }
}
