package org.palmares.engine.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Currency YEN = Currency.getInstance("JPY");

    @Test
    void amounts_of_one_currency_are_added() {
        assertEquals(new Money(150, EURO), new Money(100, EURO).plus(new Money(50, EURO)));
    }

    @Test
    void amounts_of_two_currencies_are_refused() {
        Money euro = new Money(100, EURO);
        Money yen = new Money(50_000, YEN);
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> euro.plus(yen));
        assertEquals("amounts must be of one currency, EUR, found: JPY", refused.getMessage());
    }
}
