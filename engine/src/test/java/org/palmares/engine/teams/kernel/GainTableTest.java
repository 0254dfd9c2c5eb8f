package org.palmares.engine.teams.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GainTableTest {

    @Test
    void after_any_moves_swaps_and_returns_the_table_is_what_a_recount_gives() {
        Random random = new Random(4);
        for (int attempt = 0; attempt < 50; attempt++) {
            Grouping problem = Grouping.random(random);
            GainTable table = table(problem, problem.start());
            GainTable kept = new GainTable(table);
            for (int step = 0; step < 40; step++) {
                change(table, random);
                assertRecounted(problem, table);
                if (random.nextInt(4) == 0) {
                    kept.become(table);
                } else if (random.nextInt(3) == 0) {
                    table.become(kept);
                    assertRecounted(problem, table);
                }
            }
            assertRecounted(problem, kept);
        }
    }

    @Test
    void a_gain_told_before_a_move_is_what_the_move_gains() {
        Random random = new Random(5);
        Grouping problem = Grouping.random(random);
        GainTable table = table(problem, problem.start());
        for (int step = 0; step < 100; step++) {
            int person = random.nextInt(problem.people());
            int to = (table.groupOf[person] + 1) % problem.groups();
            long expected = table.value() + table.gainOfMove(person, to);
            table.move(person, to);
            assertEquals(expected, table.value());
        }
    }

    @Test
    void a_pair_of_groups_is_settled_until_one_of_them_changes_and_again_after_a_return() {
        Grouping problem = Grouping.random(new Random(6));
        GainTable table = table(problem, problem.start());
        table.settle(0, 1);
        GainTable kept = new GainTable(table);
        table.swap(member(problem, 0), member(problem, 1));
        assertFalse(table.settled(0, 1));
        table.become(kept);
        assertTrue(table.settled(0, 1));
    }

    @Test
    void a_climb_ends_where_no_move_and_no_swap_gains() {
        Random random = new Random(7);
        for (int attempt = 0; attempt < 200; attempt++) {
            Grouping problem = Grouping.random(random);
            GainTable table =
                    new Groups(problem.min(), problem.max(), problem.fixed(), problem.start()).table(problem.matrix());
            new Descent(table, new Meter(Watch.of(Long.MAX_VALUE))).climb(new Best(table));
            assertTrue(problem.allows(table.groupOf));
            assertNothingGains(problem, table.groupOf);
        }
    }

    private static void assertNothingGains(Grouping problem, int[] groups) {
        long sum = problem.sum(groups);
        for (int a = 0; a < problem.people(); a++) {
            for (int group = 0; group < problem.groups(); group++) {
                int[] moved = groups.clone();
                moved[a] = group;
                assertTrue(!problem.allows(moved) || problem.sum(moved) <= sum);
            }
            for (int b = 0; b < a; b++) {
                int[] swapped = groups.clone();
                swapped[a] = groups[b];
                swapped[b] = groups[a];
                assertTrue(!problem.allows(swapped) || problem.sum(swapped) <= sum);
            }
        }
    }

    private static void change(GainTable table, Random random) {
        int person = random.nextInt(table.groupOf.length);
        int other = random.nextInt(table.groupOf.length);
        if (random.nextBoolean() && table.groupOf[person] != table.groupOf[other]) {
            table.swap(person, other);
        } else {
            table.move(person, (table.groupOf[person] + 1) % table.groups());
        }
    }

    private static void assertRecounted(Grouping problem, GainTable table) {
        GainTable recounted = table(problem, table.groupOf);
        assertEquals(problem.sum(table.groupOf), table.affinities.total(table.groupOf, table.value()));
        assertArrayEquals(recounted.sums, table.sums);
        assertArrayEquals(recounted.size, table.size);
        for (int group = 0; group < table.groups(); group++) {
            for (int i = 0; i < table.size[group]; i++) {
                assertEquals(group, table.groupOf[table.members[group][i]]);
            }
        }
    }

    private static GainTable table(Grouping problem, int[] groups) {
        int[] most = new int[problem.groups()];
        Arrays.fill(most, problem.people());
        return new GainTable(problem.matrix(), new int[problem.groups()], most, new boolean[problem.people()], groups);
    }

    private static int member(Grouping problem, int group) {
        int person = 0;
        while (problem.start()[person] != group) {
            person++;
        }
        return person;
    }
}
