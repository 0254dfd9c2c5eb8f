package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PairCostTest {
    @Test
    void each_pair_stands_with_both_people_in_order_and_what_is_added_twice_counts_twice() {
        PairCost cost = new PairCost.Builder(4)
                .pair(3, 1, 5)
                .pair(0, 3, 2)
                .pair(1, 3, 4)
                .pair(1, 0, 1)
                .alone(2, 7)
                .build();
        assertEquals(List.of("0-1:1", "0-3:2", "1-0:1", "1-3:9", "3-0:2", "3-1:9"), pairs(cost));
        assertEquals(List.of(0L, 0L, 7L, 0L), List.of(cost.alone(0), cost.alone(1), cost.alone(2), cost.alone(3)));
        assertEquals(0, cost.between(0, 2));
        assertEquals(9, cost.between(3, 1));
    }

    @Test
    void nobody_and_no_pairs_are_fine() {
        assertEquals(0, new PairCost.Builder(0).build().pairs());
        assertEquals(0, new PairCost.Builder(3).build().pairs());
    }

    @Test
    void any_pairs_add_up_as_in_a_sorted_map() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            int people = 2 + random.nextInt(12);
            PairCost.Builder builder = new PairCost.Builder(people);
            Map<Integer, Map<Integer, Long>> expected = new TreeMap<>();
            for (int at = random.nextInt(100); at > 0; at--) {
                int one = random.nextInt(people);
                int other = (one + 1 + random.nextInt(people - 1)) % people;
                long value = random.nextInt(9) - 4;
                builder.pair(one, other, value);
                expected.computeIfAbsent(one, unseen -> new TreeMap<>()).merge(other, value, Long::sum);
                expected.computeIfAbsent(other, unseen -> new TreeMap<>()).merge(one, value, Long::sum);
            }
            List<String> told = new ArrayList<>();
            expected.forEach(
                    (one, others) -> others.forEach((other, value) -> told.add(one + "-" + other + ":" + value)));
            assertEquals(told, pairs(builder.build()), "seed " + seed);
        }
    }

    private static List<String> pairs(PairCost cost) {
        List<String> pairs = new ArrayList<>();
        int person = 0;
        for (int pair = 0; pair < cost.pairs(); pair++) {
            while (cost.start(person + 1) <= pair) {
                person++;
            }
            pairs.add(person + "-" + cost.other(pair) + ":" + cost.value(pair));
        }
        return pairs;
    }
}
