package org.palmares.engine.scoring.prizes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Money;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Prize;

class PaymentTest {
    private static final Currency EURO = Currency.getInstance("EUR");

    @Test
    void members_share_to_the_cent_and_the_first_have_what_does_not_divide() {
        assertEquals(
                List.of(payment("P1", 33_334), payment("P2", 33_333), payment("P3", 33_333)),
                Payment.of(Prize.PaidTo.MEMBERS, euros(100_000), members(3)));
    }

    @Test
    void each_member_receives_the_full_amount() {
        assertEquals(
                List.of(payment("P1", 50_000), payment("P2", 50_000)),
                Payment.of(Prize.PaidTo.EACH_MEMBER, euros(50_000), members(2)));
    }

    @Test
    void team_receives_all_in_one_and_so_does_one_whose_members_nobody_knows() {
        List<Payment> whole = List.of(new Payment(Optional.empty(), euros(50_000)));
        assertEquals(whole, Payment.of(Prize.PaidTo.TEAM, euros(50_000), members(3)));
        assertEquals(whole, Payment.of(Prize.PaidTo.MEMBERS, euros(50_000), List.of()));
        assertEquals(whole, Payment.of(Prize.PaidTo.EACH_MEMBER, euros(50_000), List.of()));
    }

    @Test
    void shares_sum_to_the_amount_and_differ_by_a_cent_at_most() {
        Random random = new Random(20261122);
        for (int trial = 0; trial < 1_000; trial++) {
            long cents = random.nextInt(1_000_000_000);
            List<Long> shares = Payment.of(Prize.PaidTo.MEMBERS, euros(cents), members(1 + random.nextInt(12))).stream()
                    .map(payment -> payment.amount().cents())
                    .toList();
            assertEquals(cents, shares.stream().mapToLong(Long::longValue).sum());
            assertTrue(shares.get(0) - shares.get(shares.size() - 1) <= 1, shares.toString());
        }
    }

    private static List<Id<Participant>> members(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Id.<Participant>of("P" + number))
                .toList();
    }

    private static Payment payment(String member, long cents) {
        return new Payment(Optional.of(Id.of(member)), euros(cents));
    }

    private static Money euros(long cents) {
        return new Money(cents, EURO);
    }
}
