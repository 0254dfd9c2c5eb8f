package org.palmares.api.run.attention;

import java.util.Optional;
import org.palmares.api.run.rankings.PrizeOrders;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.prizes.PrizeResult;

/** What the prizes leave: those to be given by people, laureates under reserve, ties at the line. */
final class PrizeAttention {
    private final Stages stages;
    private final ToSettle settle;

    PrizeAttention(Stages stages, ToSettle settle) {
        this.stages = stages;
        this.settle = settle;
    }

    // An exhaustive switch over the sealed result needs a later Java.
    void prize(Prize prize, PrizeResult result) {
        Text label = prize.label();
        if (result instanceof PrizeResult.Pending pending) {
            settle.ask(
                    "event.yaml",
                    "PRIZE_TO_GIVE",
                    new Text(
                            label.fr() + " : " + pending.reason().fr(),
                            label.en() + ": " + pending.reason().en()));
        } else if (result instanceof PrizeResult.Awarded awarded) {
            awarded(prize, awarded);
        }
    }

    private void awarded(Prize prize, PrizeResult.Awarded awarded) {
        Text label = prize.label();
        for (PrizeResult.Laureate laureate : awarded.laureates()) {
            Text title = stages.titles().of(laureate.submission());
            stages.reserve(laureate.submission())
                    .ifPresent(reserve -> settle.ask(
                            "event.yaml",
                            "LAUREATE_UNDER_RESERVE",
                            new Text(
                                    label.fr() + " : " + title.fr() + " est lauréat sous réserve, " + reserve.fr()
                                            + ". Que cela soit tranché avant la remise.",
                                    label.en() + ": " + title.en() + " wins under reserve, " + reserve.en()
                                            + ". Let it be settled before the prize giving.")));
        }
        if (stages.awarding().openTies().contains(prize.id())) {
            settle.ask(tie(prize), true);
        }
    }

    /** A tie of wishes is one that people wrote: the place to part it is where they did. */
    private static Problem tie(Prize prize) {
        Text label = prize.label();
        Optional<Id<Round>> round = PrizeOrders.adoptedAs(prize);
        Text where = round.map(id -> new Text(
                        "adopted.csv (round : " + id + "), avec le vote et le motif si un rang change",
                        "adopted.csv (round: " + id + "), with the vote and the reason where a rank changes"))
                .orElse(Text.same("wishes.csv"));
        return ToSettle.problem(
                round.isPresent() ? "adopted.csv" : "wishes.csv",
                "PRIZE_TIE",
                new Text(
                        label.fr() + " : égalité à la limite du prix, au jury de trancher ou de la maintenir : "
                                + where.fr() + ".",
                        label.en() + ": a tie at the prize line; the jury separates it or lets it stand: " + where.en()
                                + "."));
    }
}
