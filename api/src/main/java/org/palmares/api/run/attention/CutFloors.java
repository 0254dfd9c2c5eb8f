package org.palmares.api.run.attention;

import java.util.List;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.BelowFloor;
import org.palmares.engine.scoring.CutDecision;

/**
 * Whoever goes on below a floor takes a place that may be another's. What a floor bars from is for the rules to say, and
 * they speak of prizes; the place is for the jury, as it does by adopting the ranking.
 */
final class CutFloors {
    private final Stages stages;
    private final ToSettle settle;

    CutFloors(Stages stages, ToSettle settle) {
        this.stages = stages;
        this.settle = settle;
    }

    void missed(RankingStage.RankedRound round, CutDecision cut) {
        List<Id<Submission>> goingOn = round.ranking().belowFloor().stream()
                .map(BelowFloor::submission)
                .distinct()
                .filter(cut.goingOn()::contains)
                .toList();
        if (!goingOn.isEmpty() && round.standing().isEmpty()) {
            settle.ask("adopted.csv", "CUT_BELOW_FLOOR", asked(round, goingOn));
        }
    }

    private Text asked(RankingStage.RankedRound round, List<Id<Submission>> goingOn) {
        int many = goingOn.size();
        return new Text(
                round.label().fr() + " : " + stages.titles().list(goingOn, Language.FR)
                        + Language.FR.agree(many, " va", " vont")
                        + " au tour suivant alors que la moyenne du jury est sous un plancher. Au jury de le confirmer,"
                        + " ou de donner la place à d'autres : adopted.csv, avec le vote et le motif si un rang change.",
                round.label().en() + ": " + stages.titles().list(goingOn, Language.EN)
                        + Language.EN.agree(many, " goes", " go")
                        + " on although the jury's mean lies below a floor. The jury confirms it, or gives the place to"
                        + " others: adopted.csv, with the vote and the reason where a rank changes.");
    }
}
