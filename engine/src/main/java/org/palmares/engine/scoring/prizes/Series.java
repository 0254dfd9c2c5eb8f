package org.palmares.engine.scoring.prizes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Prize;

/**
 * Prizes for which the same places compete (grand prize, second prize, third prize): those of one ranking or vote that are
 * open to the same entries. Equal series are one.
 *
 * @param alone the prize where it is a series of its own: people give it, it has its own rubric, or it is a sponsor's,
 *     who gives it beside the places of the ranking
 */
public record Series(Prize.Source source, Prize.OpenTo openTo, Optional<Id<Prize>> alone) {
    public static Series of(Prize prize) {
        boolean alone =
                prize.source().isPeoples() || prize.source().rubric().isPresent() || prize.kind() == Prize.Kind.SPONSOR;
        return new Series(
                prize.source(), prize.openTo(), Optional.of(prize.id()).filter(id -> alone));
    }

    /** The first place of a prize in its series, as the prizes stand in the list; empty where it is the only one of it. */
    public static OptionalInt firstPlace(List<Prize> prizes, Prize prize) {
        List<Prize> series =
                prizes.stream().filter(each -> of(each).equals(of(prize))).toList();
        int before = series.subList(0, series.indexOf(prize)).stream()
                .mapToInt(Prize::laureates)
                .sum();
        return series.size() > 1 ? OptionalInt.of(before + 1) : OptionalInt.empty();
    }
}
