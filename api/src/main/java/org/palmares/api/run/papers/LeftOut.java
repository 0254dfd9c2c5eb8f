package org.palmares.api.run.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palmares.api.event.closing.RoundState;
import org.palmares.api.report.Letter;
import org.palmares.api.report.Typography;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.CutDecision;
import org.palmares.engine.scoring.CutWords;

/** What the cut of a round tells the teams that it leaves out: of each its own rank and points, of others nothing. */
final class LeftOut {
    private final Stages stages;

    LeftOut(Stages stages) {
        this.stages = stages;
    }

    /** One for each ranking whose cut left the entry out; nothing where another ranking of the round let it through. */
    List<Letter.LeftOut> of(Id<Submission> entry) {
        return stages.rounds().stream()
                .collect(Collectors.groupingBy(ranked -> ranked.round().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(rankings ->
                        rankings.stream().noneMatch(ranked -> ranked.through().contains(entry)))
                .flatMap(List::stream)
                .flatMap(ranked -> leftOut(ranked, entry).stream())
                .toList();
    }

    private Optional<Letter.LeftOut> leftOut(RankingStage.RankedRound ranked, Id<Submission> entry) {
        Optional<CutDecision.Line> line = ranked.cut().flatMap(cut -> cut.find(entry));
        return line.map(found -> new Letter.LeftOut(
                ranked.label(), isDraft(ranked), List.of(cut(ranked, found), standing(ranked, entry))));
    }

    /** Until the marks are closed or the jury has adopted the ranking, all of it may still change. */
    private boolean isDraft(RankingStage.RankedRound ranked) {
        RoundState state = stages.marks().rounds().log().state(ranked.round().id(), true);
        return state != RoundState.CLOSED && ranked.standing().isEmpty();
    }

    private static Text cut(RankingStage.RankedRound ranked, CutDecision.Line line) {
        Text rule = CutWords.rule(ranked.round().cut().orElseThrow());
        String fr = "Vont plus loin : " + rule.fr() + ".";
        String en = "Going on: " + rule.en() + ".";
        return line.byJury()
                ? new Text(
                        fr + " Votre projet n'en est pas, par décision du jury.",
                        en + " Your submission is not among them, by decision of the jury.")
                : new Text(fr, en);
    }

    private static Text standing(RankingStage.RankedRound ranked, Id<Submission> entry) {
        List<Contender> order = ranked.order();
        Contender own = order.stream()
                .filter(each -> each.submission().equals(entry))
                .findFirst()
                .orElseThrow();
        boolean tied = order.stream().filter(each -> each.rank() == own.rank()).count() > 1;
        return new Text(
                "Il a le rang " + own.rank() + (tied ? " ex æquo" : "") + " sur "
                        + Language.FR.count(order.size(), "projet classé", "projets classés") + ", avec "
                        + points(own, Language.FR) + " points sur 100.",
                "Its rank is " + own.rank() + (tied ? ", tied," : "") + " of "
                        + Language.EN.count(order.size(), "submission ranked", "submissions ranked") + ", with "
                        + points(own, Language.EN) + " points out of 100.");
    }

    private static String points(Contender entry, Language language) {
        return new Typography(language).number(entry.points().rounded(), 2);
    }
}
