package org.palmares.engine.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/** The jury's mean mark on one criterion, in the unit of the criterion's scale; exact. Immutable, thread-safe. */
public record MeanMark(BigFraction exact) implements Comparable<MeanMark> {
    public MeanMark {
        Objects.requireNonNull(exact, "exact");
    }

    public boolean isBelow(BigDecimal mark) {
        return Fractions.compare(exact, Fractions.of(mark)) < 0;
    }

    /** Two decimals, a half rounded away from zero: for print only, never compared. */
    public BigDecimal rounded() {
        return Fractions.rounded(exact);
    }

    @Override
    public int compareTo(MeanMark other) {
        return Fractions.compare(exact, other.exact);
    }

    @Override
    public String toString() {
        return exact.toString();
    }
}
