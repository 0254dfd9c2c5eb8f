package org.palmares.engine.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who is too close to be separated. A group holds whoever lies within the margin of its best member: with a margin of 1,
 * 90.0, 89.2 and 88.5 are two groups, for 88.5 is not within 1 of 90.0. Compared exactly; a margin of zero groups equal
 * points only.
 */
public final class TieGroups {
    private TieGroups() {}

    /**
     * The groups, the best first; within a group the most points first, then by entry.
     *
     * @param within points, at least 0
     */
    public static <T extends Comparable<T>> List<List<T>> of(Map<T, Points> points, BigDecimal within) {
        if (within.signum() < 0) {
            throw new IllegalArgumentException("within must be at least 0, found: " + within);
        }
        List<T> order = new ArrayList<>(new TreeMap<>(points).keySet());
        order.sort(Comparator.comparing(points::get, Comparator.reverseOrder()));
        Points margin = Points.of(within);
        List<List<T>> groups = new ArrayList<>();
        for (T entry : order) {
            boolean joins = !groups.isEmpty()
                    && points.get(groups.get(groups.size() - 1).get(0))
                                    .minus(points.get(entry))
                                    .compareTo(margin)
                            <= 0;
            if (!joins) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(entry);
        }
        return groups.stream().map(List::copyOf).toList();
    }
}
