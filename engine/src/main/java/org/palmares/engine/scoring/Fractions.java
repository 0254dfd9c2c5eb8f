package org.palmares.engine.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact fractions: where they come from and how they are printed. */
final class Fractions {
    /** Decimals printed of points and mean marks. */
    private static final int PRINTED_DECIMALS = 2;

    private Fractions() {}

    static BigFraction of(BigDecimal value) {
        BigFraction unscaled = BigFraction.of(value.unscaledValue());
        return value.scale() >= 0
                ? unscaled.divide(BigFraction.of(10).pow(value.scale()))
                : unscaled.multiply(BigFraction.of(10).pow(-value.scale()));
    }

    static BigFraction sum(Collection<BigFraction> values) {
        return values.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** The mean of at least one value. */
    static BigFraction mean(Collection<BigFraction> values) {
        return sum(values).divide(values.size());
    }

    /**
     * Which is the greater. {@link BigFraction#compareTo} of version 1.2 turns two negative fractions round, hence by
     * their difference.
     */
    static int compare(BigFraction one, BigFraction other) {
        return one.subtract(other).signum();
    }

    static BigDecimal rounded(BigFraction value) {
        return value.bigDecimalValue(PRINTED_DECIMALS, RoundingMode.HALF_UP);
    }
}
