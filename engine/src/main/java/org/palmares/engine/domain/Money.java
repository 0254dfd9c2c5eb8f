package org.palmares.engine.domain;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount of money. How many decimals a currency has is what ISO 4217 says of it, as Java knows it: two for the euro,
 * none for the CFA franc, three for the Tunisian dinar.
 *
 * @param cents in the smallest unit of the currency, whatever it is called there; at least 0
 */
public record Money(long cents, Currency currency) {
    public Money {
        Require.that(cents >= 0, "cents must not be negative", cents);
        Objects.requireNonNull(currency, "currency");
        Require.atLeast(0, currency.getDefaultFractionDigits(), "decimals of the currency");
    }

    /**
     * Both together.
     *
     * @throws IllegalArgumentException if the other is of another currency: no rate is known
     */
    public Money plus(Money other) {
        Require.that(currency.equals(other.currency), "amounts must be of one currency, " + currency, other.currency);
        return new Money(Math.addExact(cents, other.cents), currency);
    }

    /** The amount in the currency itself, with the decimals that it has: {@code 10.00} euros, {@code 1000} francs. */
    public BigDecimal value() {
        return BigDecimal.valueOf(cents, currency.getDefaultFractionDigits());
    }
}
