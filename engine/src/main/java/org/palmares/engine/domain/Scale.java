package org.palmares.engine.domain;

import java.math.BigDecimal;

/** The marks that may be given: {@code min}, {@code min + step}, … up to {@code max}. */
public record Scale(BigDecimal min, BigDecimal max, BigDecimal step) {
    public Scale {
        Require.that(min.compareTo(max) < 0, "min must be below max", min + ", " + max);
        Require.that(step.signum() > 0, "step must be positive", step);
        Require.that(
                max.subtract(min).remainder(step).signum() == 0,
                "step must divide the span",
                min + ", " + max + ", " + step);
    }

    public boolean accepts(BigDecimal value) {
        return value.compareTo(min) >= 0
                && value.compareTo(max) <= 0
                && value.subtract(min).remainder(step).signum() == 0;
    }

    public BigDecimal span() {
        return max.subtract(min);
    }
}
