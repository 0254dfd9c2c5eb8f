package org.palmares.engine.domain;

import java.math.BigDecimal;
import java.util.Objects;

/** One value that one juror gave to one submission on one criterion. A mark not given is absent, never zero. */
public record Mark(BigDecimal value) {
    public Mark {
        Objects.requireNonNull(value, "value");
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    public static Mark of(String value) {
        return new Mark(new BigDecimal(value));
    }
}
