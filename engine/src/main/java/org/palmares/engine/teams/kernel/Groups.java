package org.palmares.engine.teams.kernel;

import java.util.Arrays;

/** The checked arguments of a search: seats per group, who holds one, and where everybody starts. */
final class Groups {
    private final int[] min;
    private final int[] max;
    private final boolean[] held;
    private final int[] groups;

    Groups(int[] min, int[] max, int[] fixed, int[] start) {
        if (min.length != max.length || min.length == 0 || fixed.length != start.length) {
            throw new IllegalArgumentException("min.length = " + min.length + ", max.length = " + max.length
                    + ", fixed.length = " + fixed.length + ", start.length = " + start.length);
        }
        this.min = min.clone();
        this.max = max.clone();
        held = new boolean[start.length];
        groups = start.clone();
        checkBounds();
        for (int person = 0; person < start.length; person++) {
            seat(person, fixed[person]);
        }
    }

    private void checkBounds() {
        for (int group = 0; group < min.length; group++) {
            if (min[group] > max[group]) {
                throw new IllegalArgumentException(
                        "group " + group + " has min = " + min[group] + ", max = " + max[group]);
            }
        }
    }

    private void seat(int person, int fixed) {
        held[person] = fixed != DiverseSearch.FREE;
        if (held[person]) {
            groups[person] = fixed;
        }
        int group = groups[person];
        if (group < 0 || group >= min.length) {
            throw new IllegalArgumentException(
                    "person " + person + " has group = " + group + ", groups = " + min.length);
        }
        if (held[person]) {
            min[group]--;
            max[group]--;
        }
    }

    GainTable table(AffinityMatrix affinities) {
        if (affinities.people() != groups.length) {
            throw new IllegalArgumentException(
                    "affinities.people = " + affinities.people() + ", start.length = " + groups.length);
        }
        return new GainTable(affinities, free(min), free(max), held, groups);
    }

    private static int[] free(int[] seats) {
        return Arrays.stream(seats).map(count -> Math.max(0, count)).toArray();
    }
}
