package org.palmares.engine.domain;

import java.util.Currency;
import java.util.Objects;

/** An amount in the smallest unit of its currency (cents), at least 0. */
public record Money(long cents, Currency currency) {
    public Money {
        Require.that(cents >= 0, "cents must not be negative", cents);
        Objects.requireNonNull(currency, "currency");
    }
}
