package org.palmares.api.run.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.prizes.PrizeResult;

/** From all entries to the laureates, in one line: how many each cut let through. */
public final class Funnel {
    private Funnel() {}

    /** Empty where nobody is cut. */
    public static Optional<Text> of(Stages stages) {
        List<Text> steps = new ArrayList<>();
        stages.event().rounds().forEach(round -> after(round, stages).ifPresent(steps::add));
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        int all = stages.entries().size();
        steps.add(0, new Text(Language.FR.count(all, "projet", "projets"), Language.EN.count(all, "entry", "entries")));
        laureates(stages).ifPresent(steps::add);
        return steps.stream()
                .reduce((one, other) -> new Text(one.fr() + ", " + other.fr(), one.en() + ", " + other.en()));
    }

    private static Optional<Text> after(Round round, Stages stages) {
        List<RankingStage.RankedRound> cut = stages.rounds().stream()
                .filter(each -> each.round().equals(round) && each.cut().isPresent())
                .toList();
        long through = distinct(cut.stream().flatMap(each -> each.through().stream()));
        Text label = round.label();
        return cut.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Text(through + " après « " + label.fr() + " »", through + " after \"" + label.en() + "\""));
    }

    private static Optional<Text> laureates(Stages stages) {
        List<PrizeResult.Laureate> won = stages.prizes().stream()
                .filter(result -> result instanceof PrizeResult.Awarded)
                .flatMap(result -> ((PrizeResult.Awarded) result).laureates().stream())
                .toList();
        int count = (int) distinct(won.stream().map(PrizeResult.Laureate::submission));
        boolean tied = count > 1 && won.stream().allMatch(PrizeResult.Laureate::exAequo);
        Text words = new Text(
                Language.FR.count(count, "lauréat", "lauréats") + (tied ? " ex æquo" : ""),
                Language.EN.count(count, tied ? "tied laureate" : "laureate", tied ? "tied laureates" : "laureates"));
        return Optional.of(words).filter(said -> count > 0);
    }

    private static long distinct(Stream<Id<Submission>> entries) {
        return entries.distinct().count();
    }
}
