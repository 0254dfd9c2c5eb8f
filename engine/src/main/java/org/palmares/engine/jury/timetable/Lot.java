package org.palmares.engine.jury.timetable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.palmares.engine.domain.Dice;

/**
 * An order drawn by lot: whoever has the seed and the list draws the same (R. Durstenfeld, "Algorithm 235: Random
 * permutation", 1964, on the values in their natural order).
 */
final class Lot {
    private Lot() {}

    static <T extends Comparable<T>> List<T> draw(List<T> values, long seed) {
        List<T> order = new ArrayList<>(values.stream().sorted().toList());
        Dice dice = new Dice(seed);
        for (int last = order.size() - 1; last > 0; last--) {
            Collections.swap(order, last, dice.below(last + 1));
        }
        return order;
    }
}
