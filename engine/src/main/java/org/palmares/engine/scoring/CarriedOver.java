package org.palmares.engine.scoring;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Points of the previous round that enter this one: (1 − share) × this round + share × previous.
 *
 * @param share from 0 (excluded) to 1
 */
public record CarriedOver(Points previous, BigDecimal share) {
    public CarriedOver {
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(share, "share");
    }

    Points mixedWith(Points own) {
        return own.times(BigDecimal.ONE.subtract(share)).plus(previous.times(share));
    }
}
