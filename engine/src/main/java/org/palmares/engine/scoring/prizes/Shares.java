package org.palmares.engine.scoring.prizes;

import java.util.List;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Money;

/** Divides money to the smallest unit of its currency, which is called a cent here. */
public final class Shares {
    private Shares() {}

    /**
     * {@code total} in {@code parts} equal shares; the cents that do not divide go one each to the first shares, so that
     * the shares sum exactly to the total and differ by a cent at most.
     *
     * @throws IllegalArgumentException if {@code parts} is not positive
     */
    public static List<Money> equal(Money total, int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("parts must be at least 1, found: " + parts);
        }
        long each = total.cents() / parts;
        long left = total.cents() % parts;
        return IntStream.range(0, parts)
                .mapToObj(part -> new Money(part < left ? each + 1 : each, total.currency()))
                .toList();
    }
}
