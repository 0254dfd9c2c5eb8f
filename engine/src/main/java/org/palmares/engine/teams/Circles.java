package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;

/**
 * Circles of people whom pairs hold together, each with somebody else of the circle: the connected components of the
 * pairs, found by joining trees. By positions; pairs with somebody unknown say nothing. For one thread.
 */
final class Circles {
    private final Census census;
    private final int[] above;
    private final List<int[]> pairs = new ArrayList<>();

    private Circles(Census census) {
        this.census = census;
        this.above = new int[census.people()];
        Arrays.setAll(above, person -> person);
    }

    static Circles of(Census census, Collection<Pair> pairs) {
        Circles circles = new Circles(census);
        pairs.forEach(circles::add);
        return circles;
    }

    private void add(Pair pair) {
        int first = census.position(pair.first());
        int second = census.position(pair.second());
        if (first >= 0 && second >= 0) {
            pairs.add(new int[] {first, second});
            above[top(second)] = top(first);
        }
    }

    /** Somebody who stands for the circle of a person. */
    int top(int person) {
        int at = person;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }

    /** Whether two people are in one circle. */
    boolean joined(int one, int other) {
        return top(one) == top(other);
    }

    /** Each known pair of positions. */
    List<int[]> pairs() {
        return pairs;
    }

    /** Circles of two or more, each in the order of positions, in the order of their first people. */
    List<List<Integer>> all() {
        boolean[] paired = new boolean[above.length];
        pairs.forEach(pair -> {
            paired[pair[0]] = true;
            paired[pair[1]] = true;
        });
        Map<Integer, List<Integer>> byTop = new LinkedHashMap<>();
        for (int person = 0; person < paired.length; person++) {
            if (paired[person]) {
                byTop.computeIfAbsent(top(person), unseen -> new ArrayList<>()).add(person);
            }
        }
        return List.copyOf(byTop.values());
    }

    /** The largest set of more than so many people of whom each two are a pair; empty where none is found. */
    List<Id<Participant>> clique(int people) {
        return pairs.size() < people * (people + 1L) / 2
                ? List.of()
                : Clique.largerThan(
                        people,
                        pairs.stream()
                                .map(pair -> new Pair(
                                        census.person(pair[0]).id(),
                                        census.person(pair[1]).id()))
                                .toList());
    }

    /** In how many teams a circle sits at least: nobody fixed elsewhere joins it, and no team takes more than it holds. */
    long teams(List<Integer> circle, int most) {
        long fixed = circle.stream()
                .filter(person -> !census.isFree(person))
                .map(census::fixedIn)
                .distinct()
                .count();
        return Math.max(fixed, (circle.size() + most - 1) / most);
    }
}
