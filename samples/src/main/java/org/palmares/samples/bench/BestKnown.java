package org.palmares.samples.bench;

import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.teams.PlanScore;

/** The best plans ever found of the full model with 1,200 people, by seed; {@code best-known.csv} says how. */
record BestKnown(SortedMap<Long, PlanScore> bySeed) {
    static BestKnown read() {
        SortedMap<Long, PlanScore> bySeed = new TreeMap<>();
        for (Table.Line line : Table.read("best-known.csv")) {
            bySeed.put(line.number("seed"), line.score());
        }
        return new BestKnown(bySeed);
    }

    boolean has(long seed) {
        return bySeed.containsKey(seed);
    }

    /**
     * By how much of the best soft cost a plan is above it; infinite where it keeps hard or strong constraints less
     * well.
     */
    double gap(long seed, PlanScore score) {
        if (!has(seed)) {
            throw new IllegalArgumentException("no best known plan for seed " + seed);
        }
        PlanScore best = bySeed.get(seed);
        boolean sound = score.hard() <= best.hard() && score.strong() <= best.strong();
        return sound ? (double) (score.soft() - best.soft()) / best.soft() : Double.POSITIVE_INFINITY;
    }
}
