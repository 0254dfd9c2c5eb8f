package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;

class CliqueTest {
    private static String name(int at) {
        return String.format(Locale.ROOT, "p%03d", at);
    }

    private static List<Id<Participant>> people(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(at -> Id.<Participant>of(name(at)))
                .toList();
    }

    /** Each two of the people from one position up to another. */
    private static List<Pair> all(int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, to).mapToObj(other -> World.pair(name(one), name(other))))
                .toList();
    }

    @Test
    void without_pairs_there_is_nobody() {
        assertEquals(List.of(), Clique.largerThan(0, List.of()));
    }

    @Test
    void the_largest_is_found_as_by_trying_every_set() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int people = 2 + random.nextInt(9);
            int percent = 10 + random.nextInt(90);
            List<Pair> pairs = new ArrayList<>(all(0, people));
            pairs.removeIf(pair -> random.nextInt(100) >= percent);
            Collections.shuffle(pairs, random);
            List<Id<Participant>> largest = bruteForce(people, pairs);
            for (int size = 0; size <= people; size++) {
                assertEquals(
                        largest.size() > size ? largest : List.of(),
                        Clique.largerThan(size, pairs),
                        "more than " + size + " in world " + seed + ": " + pairs);
            }
        }
    }

    @Test
    void neighbours_that_come_first_hide_nothing() {
        assertEquals(
                List.of(Id.<Participant>of("x"), Id.<Participant>of("y"), Id.<Participant>of("z")),
                Clique.largerThan(
                        2,
                        List.of(
                                World.pair("a", "x"),
                                World.pair("b", "y"),
                                World.pair("c", "z"),
                                World.pair("x", "y"),
                                World.pair("y", "z"),
                                World.pair("x", "z"))));
    }

    @Test
    void one_set_of_many_people_is_found_though_its_subsets_are_beyond_counting() {
        assertEquals(people(0, 60), Clique.largerThan(59, all(0, 60)));
        assertEquals(List.of(), Clique.largerThan(60, all(0, 60)));
    }

    @Test
    void a_set_is_found_among_more_people_than_are_tried_in_every_way() {
        List<Pair> pairs = new ArrayList<>(all(0, 3));
        for (int at = 3; at < Clique.MAX_PEOPLE + 3; at += 2) {
            pairs.add(World.pair(name(at), name(at + 1)));
        }
        assertEquals(people(0, 3), Clique.largerThan(1, pairs));
    }

    /** Among the sets of the largest size, the first by id. */
    private static List<Id<Participant>> bruteForce(int people, List<Pair> pairs) {
        List<Id<Participant>> best = List.of();
        for (int code = 0; code < 1 << people; code++) {
            int mask = code;
            List<Id<Participant>> chosen = IntStream.range(0, people)
                    .filter(at -> (mask & 1 << at) != 0)
                    .mapToObj(at -> Id.<Participant>of(name(at)))
                    .toList();
            boolean better = chosen.size() > best.size()
                    || chosen.size() == best.size() && chosen.toString().compareTo(best.toString()) < 0;
            if (chosen.size() > 1 && better && isApart(chosen, pairs)) {
                best = chosen;
            }
        }
        return best;
    }

    private static boolean isApart(List<Id<Participant>> chosen, List<Pair> pairs) {
        return chosen.stream()
                .allMatch(one ->
                        chosen.stream().allMatch(other -> one.equals(other) || pairs.contains(new Pair(one, other))));
    }
}
