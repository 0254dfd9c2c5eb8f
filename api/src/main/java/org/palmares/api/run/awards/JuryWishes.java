package org.palmares.api.run.awards;

import java.util.List;
import java.util.Optional;
import org.palmares.api.event.folder.PrizeWish;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** Of the wishes, those that count: a jury below its quorum decides nothing, so what it wishes waits. */
final class JuryWishes {
    private final Event event;
    private final List<PrizeWish> wishes;
    private final Optional<Text> belowQuorum;

    JuryWishes(Event event, List<PrizeWish> wishes, Optional<Text> belowQuorum) {
        this.event = event;
        this.wishes = wishes;
        this.belowQuorum = belowQuorum;
    }

    List<PrizeWish> counting() {
        return wishes.stream().filter(wish -> counts(prize(wish))).toList();
    }

    /** One for each wish that does not count. */
    List<Problem> problems() {
        return wishes.stream()
                .filter(wish -> !counts(prize(wish)))
                .map(wish -> problem(wish, prize(wish).label(), belowQuorum.orElseThrow()))
                .toList();
    }

    private boolean counts(Prize prize) {
        boolean jurys = prize.kind() == Prize.Kind.JURY_CHOICE
                && prize.source().isPeoples()
                && prize.source().committee().isEmpty();
        return belowQuorum.isEmpty() || !jurys;
    }

    private Prize prize(PrizeWish wish) {
        return event.prizes().stream()
                .filter(prize -> prize.id().equals(wish.prize()))
                .findFirst()
                .orElseThrow();
    }

    private static Problem problem(PrizeWish wish, Text prize, Text why) {
        return Problem.asked(
                wish.place(),
                "WISH_NO_QUORUM",
                new Text(
                        prize.fr() + " : " + why.fr() + " En attendant, son vœu ne compte pas.",
                        prize.en() + ": " + why.en() + " Until then its wish does not count."));
    }
}
