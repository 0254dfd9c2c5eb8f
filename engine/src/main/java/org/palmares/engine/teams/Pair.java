package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;

/** Two different people, in the order of their ids whatever the order in which they are given. */
public record Pair(Id<Participant> first, Id<Participant> second) implements Comparable<Pair> {
    public Pair {
        Check.that(!first.equals(second), "a pair must be of two people", first);
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

    /**
     * For each person the positions of those who are second in a pair with them. Pairs of which somebody is not among
     * the participants say nothing.
     */
    static List<List<Integer>> seconds(List<Pair> pairs, FormationRequest request) {
        Map<Id<Participant>, Integer> positions = request.personPositions();
        List<List<Integer>> seconds = new ArrayList<>();
        request.participants().forEach(person -> seconds.add(new ArrayList<>()));
        pairs.stream()
                .filter(pair -> positions.containsKey(pair.first) && positions.containsKey(pair.second))
                .forEach(pair -> seconds.get(positions.get(pair.first)).add(positions.get(pair.second)));
        return seconds.stream().map(List::copyOf).toList();
    }
}
