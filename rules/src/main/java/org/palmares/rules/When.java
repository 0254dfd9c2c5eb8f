package org.palmares.rules;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * When a rule hits: all conditions of one of the alternatives hold, and of no exception do all hold. Unknown facts are
 * carried through by Kleene's logic.
 *
 * @param anyOf at least one list of at least one condition ({@code if … and …}, {@code or if … and …})
 * @param unless exceptions, each a list of at least one condition ({@code unless … and …})
 */
public record When(List<List<Condition>> anyOf, List<List<Condition>> unless) {
    public When {
        anyOf = anyOf.stream().map(List::copyOf).toList();
        unless = unless.stream().map(List::copyOf).toList();
        if (anyOf.isEmpty() || Stream.concat(anyOf.stream(), unless.stream()).anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a rule must have a condition, found: " + anyOf + " unless " + unless);
        }
    }

    public List<Condition> conditions() {
        return Stream.concat(anyOf.stream(), unless.stream())
                .flatMap(List::stream)
                .toList();
    }

    /** Whether the rule hits, asked of the conditions one by one; what judges is Drools, and a test compares. */
    public Truth truth(Situation situation) {
        return anyOf(anyOf, situation).and(anyOf(unless, situation).not());
    }

    private static Truth anyOf(List<List<Condition>> groups, Situation situation) {
        return groups.stream().map(group -> truth(group, situation)).reduce(Truth.FALSE, Truth::or);
    }

    /** Whether all conditions of an alternative or exception hold. */
    public static Truth truth(List<Condition> group, Situation situation) {
        return group.stream().map(each -> each.truth(situation)).reduce(Truth.TRUE, Truth::and);
    }

    /**
     * The unknown facts on which an undetermined result depends, in the order of the alphabet: those of alternatives and
     * exceptions that no known fact has already decided.
     */
    public SortedSet<String> missing(Situation situation) {
        SortedSet<String> names = new TreeSet<>();
        Stream.concat(anyOf.stream(), unless.stream())
                .filter(group -> group.stream().noneMatch(each -> each.truth(situation) == Truth.FALSE))
                .flatMap(List::stream)
                .filter(condition -> condition.truth(situation) == Truth.UNKNOWN)
                .flatMap(condition -> condition.phrase().facts().stream())
                .filter(fact -> !situation.get(fact).isKnown())
                .forEach(fact -> names.add(fact.name()));
        return names;
    }
}
