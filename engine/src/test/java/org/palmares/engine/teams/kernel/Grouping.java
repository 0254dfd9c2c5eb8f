package org.palmares.engine.teams.kernel;

import java.util.Arrays;
import java.util.Random;

/** A small random problem with its start, and the naive meaning of it. */
record Grouping(int people, long[] affinities, int[] min, int[] max, int[] fixed, int[] start) {

    /** 4 to 9 people in 2 to 4 groups; affinities of both signs, many of them zero; every fifth person fixed. */
    static Grouping random(Random random) {
        int people = 4 + random.nextInt(6);
        int groups = 2 + random.nextInt(3);
        int[] start = new int[people];
        int[] min = new int[groups];
        int[] max = new int[groups];
        for (int person = 0; person < people; person++) {
            start[person] = random.nextInt(groups);
            min[start[person]]++;
            max[start[person]]++;
        }
        for (int group = 0; group < groups; group++) {
            min[group] = Math.max(0, min[group] - random.nextInt(3));
            max[group] += random.nextInt(3);
        }
        int[] fixed = Arrays.stream(start)
                .map(group -> random.nextInt(5) == 0 ? group : DiverseSearch.FREE)
                .toArray();
        return new Grouping(people, affinities(people, random), min, max, fixed, start);
    }

    static long[] affinities(int people, Random random) {
        long[] affinities = new long[people * people];
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < a; b++) {
                long affinity = random.nextInt(3) == 0 ? 0 : random.nextInt(201) - 100;
                affinities[a * people + b] = affinity;
                affinities[b * people + a] = affinity;
            }
        }
        return affinities;
    }

    int groups() {
        return min.length;
    }

    AffinityMatrix matrix() {
        return AffinityMatrix.of(people, affinities);
    }

    int[] search(long seed, Watch watch) {
        return DiverseSearch.search(matrix(), min, max, fixed, start, seed, watch);
    }

    long sum(int[] groups) {
        long sum = 0;
        for (int a = 0; a < people; a++) {
            for (int b = a + 1; b < people; b++) {
                if (groups[a] == groups[b]) {
                    sum += affinities[a * people + b];
                }
            }
        }
        return sum;
    }

    boolean allows(int[] groups) {
        int[] sizes = new int[groups()];
        for (int person = 0; person < people; person++) {
            sizes[groups[person]]++;
            if (fixed[person] != DiverseSearch.FREE && fixed[person] != groups[person]) {
                return false;
            }
        }
        for (int group = 0; group < groups(); group++) {
            if (sizes[group] < min[group] || sizes[group] > max[group]) {
                return false;
            }
        }
        return true;
    }

    /** The highest sum of all allowed groupings, by looking at each. */
    long highest() {
        return highest(new int[people], 0);
    }

    private long highest(int[] groups, int person) {
        if (person == people) {
            return allows(groups) ? sum(groups) : Long.MIN_VALUE;
        }
        long highest = Long.MIN_VALUE;
        for (int group = 0; group < groups(); group++) {
            groups[person] = group;
            highest = Math.max(highest, highest(groups, person + 1));
        }
        return highest;
    }
}
