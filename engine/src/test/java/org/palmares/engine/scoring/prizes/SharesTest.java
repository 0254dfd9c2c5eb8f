package org.palmares.engine.scoring.prizes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Money;

class SharesTest {
    private static final Currency EURO = Currency.getInstance("EUR");

    @Test
    void cents_that_do_not_divide_go_to_the_first() {
        assertEquals(
                List.of(new Money(3334, EURO), new Money(3333, EURO), new Money(3333, EURO)),
                Shares.equal(new Money(10_000, EURO), 3));
    }

    @Test
    void shares_sum_to_the_total_and_differ_by_a_cent_at_most() {
        Random random = new Random(1);
        for (int run = 0; run < 1_000; run++) {
            Money total = new Money(random.nextInt(2_000_000), EURO);
            List<Money> shares = Shares.equal(total, 1 + random.nextInt(12));
            assertEquals(total.cents(), shares.stream().mapToLong(Money::cents).sum());
            assertTrue(shares.get(0).cents() - shares.get(shares.size() - 1).cents() <= 1, shares.toString());
        }
    }

    @Test
    void no_parts_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Shares.equal(new Money(1, EURO), 0));
    }
}
