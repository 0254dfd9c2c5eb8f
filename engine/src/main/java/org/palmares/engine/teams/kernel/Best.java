package org.palmares.engine.teams.kernel;

/** The best grouping that a search has seen. */
final class Best {
    private final AffinityMatrix affinities;
    private final int[] groups;
    private long value;
    private long total;

    Best(GainTable start) {
        affinities = start.affinities;
        groups = start.groupOf.clone();
        value = start.value();
        total = affinities.total(groups, value);
    }

    /** Keeps a better grouping, told apart by its exact total. */
    void offer(GainTable table) {
        if (table.value() <= value) {
            return;
        }
        value = table.value();
        long offered = affinities.total(table.groupOf, value);
        if (offered > total) {
            total = offered;
            System.arraycopy(table.groupOf, 0, groups, 0, groups.length);
        }
    }

    long total() {
        return total;
    }

    int[] groups() {
        return groups.clone();
    }
}
