package org.palmares.engine.teams.rotation;

import java.util.Map;
import java.util.TreeMap;

/** How few pairs fall together when things are spread over boxes: the counting behind the bounds. */
final class Spread {
    private Spread() {}

    /** The fewest pairs in one box when so many things are spread over boxes, at least 1 of them. */
    static long evenly(long things, long boxes) {
        long each = things / boxes;
        long more = things % boxes;
        return boxes * pairs(each) + more * each;
    }

    static long pairs(long things) {
        return things * (things - 1) / 2;
    }

    /**
     * The least cost of so many meetings, where a pair that has met {@code h} times costs {@code h} at its next meeting.
     *
     * @param pairs how many pairs have met so many times before
     * @param most how often a pair may meet
     */
    static long meetings(long meetings, Map<Integer, Long> pairs, int most) {
        long left = meetings;
        long cost = 0;
        TreeMap<Integer, Long> levels = new TreeMap<>(pairs);
        for (int level = 0; left > 0 && !levels.isEmpty() && level < levels.lastKey() + most; level++) {
            long room = levels.subMap(level - most + 1, level + 1).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            long taken = Math.min(left, room);
            left -= taken;
            cost += taken * level;
        }
        return cost;
    }
}
