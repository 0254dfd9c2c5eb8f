package org.palmares.engine.jury.timetable;

import java.util.Comparator;
import java.util.List;
import org.palmares.engine.domain.Dice;
import org.palmares.engine.domain.Id;

/**
 * An order drawn by lot: whoever has the seed and the ids draws the same. Each id draws its number by itself, so that
 * whoever withdraws changes nothing in the order of the others.
 */
final class Lot {
    private Lot() {}

    static <T> List<Id<T>> draw(List<Id<T>> ids, long seed) {
        return ids.stream()
                .sorted(Comparator.comparing((Id<T> id) -> number(id, seed)).thenComparing(id -> id))
                .toList();
    }

    /** Characters are stirred in one by one. */
    private static long number(Id<?> id, long seed) {
        long number = new Dice(seed).next();
        for (char letter : id.value().toCharArray()) {
            number = new Dice(number ^ letter).next();
        }
        return number;
    }
}
