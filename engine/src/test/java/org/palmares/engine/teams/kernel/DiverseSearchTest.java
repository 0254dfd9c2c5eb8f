package org.palmares.engine.teams.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DiverseSearchTest {
    private static final int FREE = DiverseSearch.FREE;

    @Test
    void small_problems_are_solved_to_the_optimum_found_by_looking_at_every_grouping() {
        Random random = new Random(1);
        for (int attempt = 0; attempt < 200; attempt++) {
            Grouping problem = Grouping.random(random);
            int[] found = problem.search(attempt, Watch.of(40_000));
            assertTrue(problem.allows(found));
            assertEquals(problem.highest(), problem.sum(found), "attempt " + attempt);
        }
    }

    @Test
    void the_same_seed_and_budget_give_the_same_groups() {
        Grouping problem = sixty();
        assertArrayEquals(problem.search(7, Watch.of(300_000)), problem.search(7, Watch.of(300_000)));
    }

    @Test
    void a_start_that_is_the_optimum_is_not_lost() {
        Random random = new Random(2);
        for (int attempt = 0; attempt < 20; attempt++) {
            Grouping problem = Grouping.random(random);
            int[] best = problem.search(attempt, Watch.of(40_000));
            Grouping again = new Grouping(
                    problem.people(), problem.affinities(), problem.min(), problem.max(), problem.fixed(), best);
            assertEquals(problem.sum(best), again.sum(again.search(1, Watch.of(1))));
        }
    }

    @Test
    void a_watch_that_says_over_is_obeyed_at_the_next_question() {
        Grouping problem = sixty();
        Listener listener = new Listener(3);
        int[] found = problem.search(7, listener);
        assertEquals(3, listener.evaluations.size());
        assertTrue(problem.sum(found) >= listener.best.get(2));
        assertTrue(listener.evaluations.get(2) < 6 * Watch.STRIDE);
    }

    @Test
    void the_watch_hears_of_a_best_that_only_rises_as_evaluations_do() {
        Grouping problem = sixty();
        Listener listener = new Listener(Integer.MAX_VALUE);
        int[] found = problem.search(7, listener);
        long before = problem.sum(problem.start());
        for (int i = 0; i < listener.best.size(); i++) {
            assertTrue(listener.best.get(i) >= before);
            before = listener.best.get(i);
        }
        assertTrue(problem.sum(found) >= before);
        assertEquals(listener.evaluations.stream().sorted().distinct().toList(), List.copyOf(listener.evaluations));
    }

    @Test
    void sizes_out_of_bounds_are_mended_as_far_as_free_people_allow() {
        long[] none = new long[36];
        int[] crowded = {0, 0, 0, 0, 0, 0};
        int[] free = {FREE, FREE, FREE, FREE, FREE, FREE};
        int[] mended = search(none, new int[] {2, 2, 1}, new int[] {2, 3, 1}, free, crowded);
        assertArrayEquals(new int[] {2, 3, 1}, sizes(mended, 3));
        int[] held = {0, 0, 0, FREE, FREE, FREE};
        assertArrayEquals(
                new int[] {3, 2, 1}, sizes(search(none, new int[] {2, 2, 1}, new int[] {2, 3, 1}, held, crowded), 3));
        assertArrayEquals(
                new int[] {4, 1, 1},
                sizes(search(none, new int[] {1, 1, 1}, new int[] {1, 1, 1}, free, new int[] {0, 0, 0, 0, 0, 1}), 3));
    }

    @Test
    void a_fixed_person_is_in_the_fixed_group_wherever_the_start_has_it() {
        int[] fixed = {FREE, 1, FREE, FREE};
        long[] none = new long[16];
        assertEquals(1, search(none, new int[] {2, 2}, new int[] {2, 2}, fixed, new int[] {1, 0, 0, 1})[1]);
    }

    @Test
    void one_group_and_nobody_free_and_one_person_come_back_as_they_are() {
        assertArrayEquals(
                new int[] {0, 0},
                search(new long[4], new int[] {0}, new int[] {2}, new int[] {FREE, FREE}, new int[2]));
        assertArrayEquals(
                new int[] {0, 1},
                search(new long[4], new int[] {0, 0}, new int[] {2, 2}, new int[] {0, 1}, new int[] {0, 1}));
        assertArrayEquals(
                new int[] {0}, search(new long[1], new int[] {1}, new int[] {1}, new int[] {FREE}, new int[1]));
        assertArrayEquals(
                new int[] {0, 0},
                search(new long[4], new int[] {2, 0}, new int[] {2, 0}, new int[] {FREE, FREE}, new int[2]));
    }

    @Test
    void affinities_too_large_for_the_units_of_the_search_are_rounded_but_totals_stay_exact() {
        Grouping small = Grouping.random(new Random(3));
        long[] large = Arrays.stream(small.affinities())
                .map(a -> a * 10_000_000_000_007L + a % 3)
                .toArray();
        Grouping problem = new Grouping(small.people(), large, small.min(), small.max(), small.fixed(), small.start());
        int[] found = problem.search(1, Watch.of(40_000));
        assertEquals(problem.sum(found), problem.matrix().total(found));
        assertEquals(small.highest(), small.sum(found));
    }

    @Test
    void what_cannot_be_meant_is_refused() {
        int[] two = {FREE, FREE};
        int[] bounds = {1, 1};
        assertThrows(IllegalArgumentException.class, () -> search(new long[4], bounds, bounds, two, new int[] {0, 2}));
        assertThrows(IllegalArgumentException.class, () -> search(new long[4], bounds, bounds, two, new int[] {0}));
        assertThrows(
                IllegalArgumentException.class,
                () -> search(new long[4], bounds, new int[] {1, 0}, two, new int[] {0, 1}));
        assertThrows(IllegalArgumentException.class, () -> AffinityMatrix.of(2, new long[] {0, 1, 2, 0}));
        assertThrows(IllegalArgumentException.class, () -> AffinityMatrix.of(2, new long[3]));
        assertThrows(
                IllegalArgumentException.class,
                () -> AffinityMatrix.of(2, new long[] {0, Long.MAX_VALUE, Long.MAX_VALUE, 0}));
    }

    private static int[] search(long[] affinities, int[] min, int[] max, int[] fixed, int[] start) {
        return DiverseSearch.search(
                AffinityMatrix.of((int) Math.round(Math.sqrt(affinities.length)), affinities),
                min,
                max,
                fixed,
                start,
                1,
                Watch.of(5_000));
    }

    private static int[] sizes(int[] groups, int count) {
        int[] sizes = new int[count];
        Arrays.stream(groups).forEach(group -> sizes[group]++);
        return sizes;
    }

    private static Grouping sixty() {
        int[] start = new int[60];
        int[] fixed = new int[60];
        for (int person = 0; person < 60; person++) {
            start[person] = person % 6;
            fixed[person] = person % 9 == 0 ? person % 6 : FREE;
        }
        int[] min = {8, 8, 8, 10, 10, 9};
        int[] max = {12, 12, 12, 10, 10, 11};
        return new Grouping(60, Grouping.affinities(60, new Random(5)), min, max, fixed, start);
    }

    /** Hears a number of questions, answers the last one with "over". */
    private static final class Listener implements Watch {
        private final int questions;
        private final List<Long> evaluations = new ArrayList<>();
        private final List<Long> best = new ArrayList<>();

        Listener(int questions) {
            this.questions = questions;
        }

        @Override
        public long budget() {
            return 500_000;
        }

        @Override
        public boolean over(long spent, long sum) {
            evaluations.add(spent);
            best.add(sum);
            return evaluations.size() == questions;
        }
    }
}
