package org.palmares.engine.scoring.prizes;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Money;
import org.palmares.engine.domain.Prize;

/** What ex æquo laureates receive. */
final class Amounts {
    private Amounts() {}

    /**
     * One amount for each of {@code winners} who are tied: each the full amount, or equal shares, to the cent, of what
     * {@code places} are worth; empty where the prize is worth nothing.
     */
    static List<Optional<Money>> of(Prize prize, int places, int winners) {
        return prize.amount()
                .map(each -> prize.tied().receive() == Prize.ExAequo.EACH_FULL
                        ? Collections.nCopies(winners, each)
                        : Shares.equal(times(each, places), winners))
                .map(amounts -> amounts.stream().map(Optional::of).toList())
                .orElseGet(() -> Collections.nCopies(winners, Optional.empty()));
    }

    private static Money times(Money amount, int places) {
        return new Money(Math.multiplyExact(amount.cents(), (long) places), amount.currency());
    }
}
