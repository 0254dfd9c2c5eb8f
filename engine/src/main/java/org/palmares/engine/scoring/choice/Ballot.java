package org.palmares.engine.scoring.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One person's order of some entries. Immutable, thread-safe.
 *
 * @param tiers the best first; those of one tier are tied; no entry stands twice
 */
public record Ballot<T extends Comparable<T>>(List<List<T>> tiers) {
    public Ballot {
        tiers = tiers.stream().map(List::copyOf).toList();
        Set<T> seen = new HashSet<>();
        for (List<T> tier : tiers) {
            if (tier.isEmpty() || !seen.addAll(tier) || new HashSet<>(tier).size() < tier.size()) {
                throw new IllegalArgumentException("tiers must hold each entry once and not be empty, found: " + tiers);
            }
        }
        if (seen.size() < tiers.stream().mapToInt(List::size).sum()) {
            throw new IllegalArgumentException("an entry must stand once, found: " + tiers);
        }
    }

    /** The order that values give, the highest first; equal values tie, in the order of their entries. */
    public static <T extends Comparable<T>, V extends Comparable<V>> Ballot<T> byValue(Map<T, V> values) {
        SortedMap<V, List<T>> tiers = new TreeMap<>(Comparator.reverseOrder());
        new TreeMap<>(values)
                .forEach((entry, value) ->
                        tiers.computeIfAbsent(value, each -> new ArrayList<>()).add(entry));
        return new Ballot<>(List.copyOf(tiers.values()));
    }

    /** How many entries it orders. */
    public int size() {
        return tiers.stream().mapToInt(List::size).sum();
    }
}
