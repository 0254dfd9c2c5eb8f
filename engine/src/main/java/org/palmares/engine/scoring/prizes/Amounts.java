package org.palmares.engine.scoring.prizes;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.engine.domain.Money;
import org.palmares.engine.domain.Prize;

/** What ex æquo laureates receive. */
final class Amounts {
    private Amounts() {}

    /**
     * One amount for each of {@code winners} who are tied: each the full amount, or equal shares, to the cent, of what
     * {@code places} and those held further down are worth; empty where that is nothing.
     */
    static List<Optional<Money>> of(Prize prize, int places, List<HeldPlaces.Held> further, int winners) {
        return prize.tied().receive() == Prize.ExAequo.EACH_FULL
                ? Collections.nCopies(winners, prize.amount())
                : shares(worth(prize, places, further), winners);
    }

    private static Optional<Money> worth(Prize prize, int places, List<HeldPlaces.Held> further) {
        return Stream.concat(Stream.of(new HeldPlaces.Held(prize, places)), further.stream())
                .flatMap(held -> held.prize().amount().stream().map(amount -> times(amount, held.places())))
                .reduce(Money::plus);
    }

    private static List<Optional<Money>> shares(Optional<Money> worth, int winners) {
        return worth.map(total ->
                        Shares.equal(total, winners).stream().map(Optional::of).toList())
                .orElseGet(() -> Collections.nCopies(winners, Optional.empty()));
    }

    private static Money times(Money amount, int places) {
        return new Money(Math.multiplyExact(amount.cents(), (long) places), amount.currency());
    }
}
