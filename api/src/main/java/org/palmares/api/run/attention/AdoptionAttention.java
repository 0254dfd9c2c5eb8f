package org.palmares.api.run.attention;

import java.util.function.Predicate;
import org.palmares.api.run.rankings.AdoptionStage.AdoptedRound;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/**
 * What the jury voted and these papers do not take up: whoever signs the minutes should read it there. The console names
 * each line and what is wrong with it, a juror's name included.
 */
final class AdoptionAttention {
    private final Stages stages;
    private final ToSettle settle;

    AdoptionAttention(Stages stages, ToSettle settle) {
        this.stages = stages;
        this.settle = settle;
    }

    void refused() {
        Predicate<AdoptedRound> refused = adopted -> !adopted.adoption().stands();
        stages.allRankings()
                .forEach(round -> round.adopted()
                        .filter(refused)
                        .ifPresent(adopted -> settle.print(refused(round.label(), adopted))));
        stages.awarding().adoptedVotes().stream()
                .filter(vote -> refused.test(vote.adopted()))
                .forEach(vote -> settle.print(refused(vote.prize().label(), vote.adopted())));
    }

    private static Text refused(Text label, AdoptedRound adopted) {
        int faults = adopted.adoption().faults().size();
        return new Text(
                label.fr() + " : le vote du jury n'est pas repris ici, "
                        + Language.FR.count(faults, "point est", "points sont")
                        + " à régler dans adopted.csv. En attendant, le classement proposé tient.",
                label.en() + ": the vote of the jury is not taken up here, "
                        + Language.EN.count(faults, "point is", "points are")
                        + " to be settled in adopted.csv. Until then the proposed ranking stands.");
    }
}
