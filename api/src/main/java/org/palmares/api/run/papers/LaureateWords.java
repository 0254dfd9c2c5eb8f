package org.palmares.api.run.papers;

import java.math.BigDecimal;
import java.util.Optional;
import org.palmares.api.run.rankings.PrizeOrders;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.prizes.PrizeResult.Awarded;
import org.palmares.engine.scoring.prizes.PrizeResult.Laureate;

/** What is said of laureates who share a place. */
public final class LaureateWords {
    private LaureateWords() {}

    /** The words with "ex æquo" after them, where the laureate shares the place. */
    public static Text marked(Text words, Laureate laureate) {
        return laureate.exAequo() ? new Text(words.fr() + " (ex æquo)", words.en() + " (tied)") : words;
    }

    /**
     * Whether a tie gives more laureates than there are places, and nobody asked for it: neither the prize, of one place
     * that those near enough share, nor the jury by the ranking that it adopted.
     */
    public static boolean isAcrossTheLine(Prize prize, Awarded awarded, Stages stages) {
        boolean shared = prize.laureates() == 1 && prize.tied().within().signum() > 0;
        return awarded.laureates().size() > prize.laureates() && !shared && !isAdopted(prize, stages);
    }

    private static boolean isAdopted(Prize prize, Stages stages) {
        return stages.allRankings().stream()
                .filter(round -> PrizeOrders.ranked(prize)
                        .filter(round.round().id()::equals)
                        .isPresent())
                .anyMatch(round -> round.standing().isPresent());
    }

    /** How near those are who share the place of a laureate; empty where nobody does. */
    static Optional<Text> tied(Prize prize, Laureate laureate, Awarded awarded) {
        if (!laureate.exAequo()) {
            return Optional.empty();
        }
        if (prize.source().isPeoples()) {
            return Optional.of(new Text("ex æquo", "tied"));
        }
        boolean equal = awarded.laureates().stream()
                .filter(other -> other.exAequo() && other.rank() == laureate.rank())
                .allMatch(other -> other.points().compareTo(laureate.points()) == 0);
        return Optional.of(
                equal
                        ? new Text("ex æquo, à égalité", "tied, level")
                        : within(prize.tied().within()));
    }

    private static Text within(BigDecimal margin) {
        String points = margin.stripTrailingZeros().toPlainString();
        boolean one = margin.compareTo(BigDecimal.ONE) == 0;
        return new Text(
                "ex æquo, à moins de " + points.replace('.', ',')
                        + Language.FR.agree(margin.longValue(), " point", " points"),
                "tied, less than " + points + (one ? " point apart" : " points apart"));
    }
}
