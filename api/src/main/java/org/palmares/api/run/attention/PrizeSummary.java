package org.palmares.api.run.attention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.papers.Funnel;
import org.palmares.api.run.papers.LaureateWords;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.prizes.PrizeResult;

/** Who wins each prize, or why nobody does yet. */
final class PrizeSummary {
    private final Stages stages;

    private PrizeSummary(Stages stages) {
        this.stages = stages;
    }

    static StageSummary of(Stages stages) {
        PrizeSummary summary = new PrizeSummary(stages);
        List<Line> lines = new ArrayList<>();
        Funnel.of(stages)
                .ifPresent(funnel -> lines.add(new Line(Mark.NONE, new Text("Parcours", "Way to the prizes"), funnel)));
        for (int at = 0; at < stages.prizes().size(); at++) {
            lines.add(summary.prize(
                    stages.event().prizes().get(at), stages.prizes().get(at)));
        }
        return new StageSummary(new Text("Prix", "Prizes"), lines);
    }

    // An exhaustive switch over the sealed result needs a later Java.
    private Line prize(Prize prize, PrizeResult result) {
        if (result instanceof PrizeResult.Awarded awarded) {
            return awarded(prize, awarded);
        } else if (result instanceof PrizeResult.NotAwarded none) {
            return new Line(
                    Mark.WARNING,
                    prize.label(),
                    new Text(
                            "non attribué : " + none.reason().fr(),
                            "not awarded: " + none.reason().en()));
        }
        return new Line(Mark.ASKED, prize.label(), ((PrizeResult.Pending) result).reason());
    }

    private Line awarded(Prize prize, PrizeResult.Awarded awarded) {
        Optional<Text> winners = awarded.laureates().stream()
                .map(this::named)
                .reduce((one, other) -> new Text(one.fr() + ", " + other.fr(), one.en() + ", " + other.en()));
        boolean tied = stages.awarding().openTies().contains(prize.id());
        boolean reserved = awarded.laureates().stream()
                .anyMatch(laureate -> stages.reserve(laureate.submission()).isPresent());
        Optional<Text> left = LaureateWords.left(prize, awarded);
        Mark mark = left.isPresent() ? Mark.WARNING : Mark.DONE;
        return new Line(
                tied || reserved ? Mark.ASKED : mark,
                prize.label(),
                left.map(places -> withLeft(winners.orElseThrow(), places)).orElseGet(winners::orElseThrow));
    }

    private static Text withLeft(Text winners, Text left) {
        return new Text(winners.fr() + " ; non attribué : " + left.fr(), winners.en() + "; not awarded: " + left.en());
    }

    private Text named(PrizeResult.Laureate laureate) {
        Text title = LaureateWords.marked(stages.titles().of(laureate.submission()), laureate);
        return stages.reserve(laureate.submission())
                .map(reserve -> new Text(
                        title.fr() + " (sous réserve : " + reserve.fr() + ")",
                        title.en() + " (under reserve: " + reserve.en() + ")"))
                .orElse(title);
    }
}
