package org.palmares.engine.teams;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Require;

/** Two different people, in the order of their ids whatever the order in which they are given. */
public record Pair(Id<Participant> first, Id<Participant> second) implements Comparable<Pair> {
    public Pair {
        Require.that(!first.equals(second), "a pair must be of two people", first);
        if (first.compareTo(second) > 0) {
            Id<Participant> swapped = first;
            first = second;
            second = swapped;
        }
    }

    @Override
    public int compareTo(Pair other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }

    /** Each pair once, in order. */
    static List<Pair> sorted(List<Pair> pairs) {
        return pairs.stream().distinct().sorted().toList();
    }

    /** Tells the positions of each pair both of whom are among the participants; other pairs say nothing. */
    static void among(List<Pair> pairs, FormationRequest request, BiConsumer<Integer, Integer> told) {
        Map<Id<Participant>, Integer> positions = request.personPositions();
        for (Pair pair : pairs) {
            if (positions.containsKey(pair.first) && positions.containsKey(pair.second)) {
                told.accept(positions.get(pair.first), positions.get(pair.second));
            }
        }
    }
}
