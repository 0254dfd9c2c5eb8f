package org.palmares.api.run.attention;

import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Cut;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.CutDecision;
import org.palmares.engine.scoring.CutWords;

/** A tie at a cut line takes more entries on than there are places: the jury decides, or the event said so before. */
final class CutTies {
    private final Stages stages;
    private final ToSettle settle;

    CutTies(Stages stages, ToSettle settle) {
        this.stages = stages;
        this.settle = settle;
    }

    /** A tie that was to be broken, and that the jury has not let stand by its vote, is to be settled. */
    void tied(RankingStage.RankedRound round, CutDecision cut) {
        Cut asked = round.round().cut().orElseThrow();
        if (isToBeBroken(asked) && !round.letsStand(cut.tied())) {
            settle.ask(
                    "adopted.csv",
                    "CUT_TIE",
                    said(
                            round,
                            cut,
                            new Text(
                                    " ; les départages prévus ne les séparent pas. Au jury de trancher : adopted.csv,"
                                            + " avec le vote et le motif.",
                                    "; the tie-breaks that were named do not separate them. The jury decides:"
                                            + " adopted.csv, with the vote and the reason.")));
        } else {
            settle.tell(Problem.notice(
                    Place.of("event.yaml"),
                    "CUT_TIE_KEPT",
                    said(round, cut, new Text(", tous gardés.", ", all kept."))));
        }
    }

    private static boolean isToBeBroken(Cut cut) {
        return cut instanceof Cut.TopN top && top.atTheLine() == Cut.AtTheLine.TIE_BREAK
                || cut instanceof Cut.PerCategory each && each.atTheLine() == Cut.AtTheLine.TIE_BREAK;
    }

    private Text said(RankingStage.RankedRound round, CutDecision cut, Text then) {
        Text rule = CutWords.rule(round.round().cut().orElseThrow());
        return new Text(
                round.label().fr() + " : " + on(cut, Language.FR) + " (" + rule.fr() + "), " + names(cut, Language.FR)
                        + " étant ex æquo à la limite" + then.fr(),
                round.label().en() + ": " + on(cut, Language.EN) + " (" + rule.en() + "), " + names(cut, Language.EN)
                        + " being tied at the line" + then.en());
    }

    private static String on(CutDecision cut, Language language) {
        int on = cut.goingOn().size();
        return language == Language.FR
                ? language.count(on, "projet continue", "projets continuent")
                : language.count(on, "entry goes", "entries go") + " on";
    }

    private String names(CutDecision cut, Language language) {
        return stages.titles().list(cut.tied(), language);
    }
}
