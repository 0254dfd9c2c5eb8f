package org.palmares.engine.scoring.prizes;

import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.Points;

/** What keeps a contender from a prize whoever else wins: an exclusion, or the prize's threshold. */
final class Bars {
    private final PrizeRequest request;

    Bars(PrizeRequest request) {
        this.request = request;
    }

    Optional<Text> bar(Prize prize, Contender contender) {
        return request.exclusions().stream()
                .filter(each -> each.bars(contender.submission(), prize.id()))
                .map(PrizeRequest.Exclusion::reason)
                .findFirst()
                .or(() -> threshold(prize)
                        .filter(threshold -> contender.points().compareTo(threshold) < 0)
                        .map(threshold -> below(prize, contender.points(), threshold)));
    }

    /** Why nobody may win: the threshold alone, where it is what keeps every contender out. */
    Text nobody(Prize prize) {
        List<Contender> contenders = request.contenders().get(prize.id());
        boolean allBelow = !contenders.isEmpty()
                && threshold(prize)
                        .filter(least -> contenders.stream()
                                .allMatch(each -> each.points().compareTo(least) < 0))
                        .isPresent();
        if (allBelow) {
            return notReached(prize);
        }
        return prize.source().isPeoples()
                ? new Text("aucun projet souhaité ne peut le recevoir", "no entry wished for may win it")
                : new Text("aucun projet classé ne peut le recevoir", "no ranked entry may win it");
    }

    private static Text notReached(Prize prize) {
        String least = prize.threshold().orElseThrow().stripTrailingZeros().toPlainString();
        return prize.source().isBallots()
                ? new Text("aucun n'a obtenu " + least + " bulletins", "none has " + least + " ballots")
                : new Text(
                        "aucun n'atteint " + least.replace('.', ',') + " points", "none reaches " + least + " points");
    }

    /** Wishes are no points. */
    private static Optional<Points> threshold(Prize prize) {
        return prize.threshold().filter(points -> !prize.source().isPeoples()).map(Points::of);
    }

    private static Text below(Prize prize, Points points, Points threshold) {
        if (prize.source().isBallots()) {
            String ballots =
                    prize.threshold().orElseThrow().stripTrailingZeros().toPlainString();
            return new Text(
                    "sous le seuil du prix, " + ballots + " bulletins",
                    "below the prize's threshold, " + ballots + " ballots");
        }
        Text below = points.below(threshold);
        return new Text("sous le seuil du prix" + below.fr(), "below the prize's threshold" + below.en());
    }
}
