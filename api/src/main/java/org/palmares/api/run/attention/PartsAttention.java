package org.palmares.api.run.attention;

import java.util.List;
import java.util.Optional;
import org.palmares.api.run.awards.AwardStage;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.rankings.PrizeOrders;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.RankedEntry;

/**
 * A cut or a prize across parts that no juror links rests on equally severe juries; whether they were is for the jury to
 * say, as it does by adopting the ranking.
 */
final class PartsAttention {
    private final Stages stages;
    private final ToSettle settle;
    private final PrizeOrders orders;

    PartsAttention(Stages stages, ToSettle settle) {
        this.stages = stages;
        this.settle = settle;
        this.orders = AwardStage.unordered(
                stages.event(),
                stages.entries().stream().map(JudgedEntry::entry).toList(),
                stages.rounds());
    }

    void ranking(RankingStage.RankedRound ranked) {
        List<Id<Submission>> entries =
                ranked.ranking().entries().stream().map(RankedEntry::submission).toList();
        if (ranked.standing().isPresent() || !ranked.ranking().isParted(entries)) {
            return;
        }
        ranked.cut()
                .filter(cut -> cut.lines().stream().anyMatch(line -> !line.goesOn()))
                .ifPresent(cut -> ask("CUT_ACROSS_PARTS", ranked, new Text("la sélection", "the cut")));
        stages.event().prizes().stream()
                .filter(prize -> isOf(prize, ranked.round()))
                .filter(prize -> ranked.ranking().isParted(openTo(prize, entries)))
                .forEach(prize -> ask("PRIZE_ACROSS_PARTS", ranked, prize.label()));
    }

    private static boolean isOf(Prize prize, Round round) {
        return prize.isOfItsOwn(round) || prize.source().round().equals(Optional.of(round.id()));
    }

    private List<Id<Submission>> openTo(Prize prize, List<Id<Submission>> entries) {
        return entries.stream().filter(entry -> orders.isOpenTo(prize, entry)).toList();
    }

    private void ask(String code, RankingStage.RankedRound ranked, Text what) {
        int parts = ranked.ranking().parts().size();
        Text label = ranked.label();
        settle.ask(
                stages.marks().file(),
                code,
                new Text(
                        label.fr() + ", " + what.fr() + " : la comparaison de " + parts
                                + " groupes sans membre du jury en"
                                + " commun suppose des jurys également sévères. Faites lire un projet de chaque groupe"
                                + " par quelqu'un qui a lu l'autre, ou que le jury arrête le classement (adopted.csv)"
                                + " d'après les rangs de chaque groupe.",
                        label.en() + ", " + what.en() + ": comparing " + parts
                                + " groups with no juror in common assumes"
                                + " equally severe juries. Have an entry of each group read by somebody who read the"
                                + " other, or let the jury adopt the ranking (adopted.csv) by the ranks within each"
                                + " group."));
    }
}
