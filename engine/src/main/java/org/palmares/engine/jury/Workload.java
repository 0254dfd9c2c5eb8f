package org.palmares.engine.jury;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;

/**
 * How many submissions each available juror judges.
 *
 * @param loads by juror, zero included
 */
public record Workload(SortedMap<Id<Juror>, Integer> loads) {
    public Workload {
        loads = Collections.unmodifiableSortedMap(new TreeMap<>(loads));
    }

    /** The lightest load; 0 without jurors. */
    public int least() {
        return loads.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /** The heaviest load; 0 without jurors. */
    public int most() {
        return loads.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /**
     * The sum of the squared loads: for a given number of readings, the lower the more even. Loads that are least in
     * this sense also have the lightest possible heaviest load and the least total distance to the even load [1].
     *
     * <p>[1] A. Frank, K. Murota, "Decreasing minimization on M-convex sets", Mathematical Programming, 2022.
     */
    public long squares() {
        return loads.values().stream().mapToLong(load -> (long) load * load).sum();
    }
}
