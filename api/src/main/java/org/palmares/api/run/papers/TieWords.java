package org.palmares.api.run.papers;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.palmares.api.run.rankings.PrizeOrders;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.rankings.Ties;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Points;
import org.palmares.engine.scoring.RankedEntry;
import org.palmares.engine.scoring.prizes.PrizeResult.Laureate;

/** Why laureates share a place: they are level, the round or the prize says how near is tied, or the jury decided so. */
final class TieWords {
    private final Prize prize;
    private final List<Laureate> tied;
    private final Optional<RankingStage.RankedRound> round;
    private final List<RankedEntry> ranked;

    private TieWords(Prize prize, List<Laureate> tied, Stages stages) {
        this.prize = prize;
        this.tied = tied;
        this.round = round(prize, tied, stages);
        this.ranked = round.stream()
                .flatMap(each -> tied.stream()
                        .map(one -> each.ranking().find(one.submission()).orElseThrow()))
                .toList();
    }

    /** The words for those who share one place, two at least. */
    static Text of(Prize prize, List<Laureate> tied, Stages stages) {
        return new TieWords(prize, tied, stages).words();
    }

    /** The one ranking in which all of them stand; empty where ballots decide, or points of several rankings. */
    private static Optional<RankingStage.RankedRound> round(Prize prize, List<Laureate> tied, Stages stages) {
        List<RankingStage.RankedRound> rounds = stages.allRankings().stream()
                .filter(each -> PrizeOrders.ranked(prize)
                        .filter(each.round().id()::equals)
                        .isPresent())
                .filter(each -> tied.stream()
                        .allMatch(one -> each.ranking().find(one.submission()).isPresent()))
                .toList();
        return rounds.size() == 1 ? Optional.of(rounds.get(0)) : Optional.empty();
    }

    private Text words() {
        boolean sameRank =
                ranked.stream().mapToInt(RankedEntry::rank).distinct().count() <= 1;
        Points apart = apart();
        boolean level = apart.compareTo(Points.ZERO) == 0;
        if (sameRank && level) {
            return new Text("ex æquo, à égalité", "tied, level");
        } else if (sameRank && round.isPresent()) {
            return ofRound(round.get().round().ties().within());
        } else if (round.flatMap(RankingStage.RankedRound::standing).isPresent()) {
            return new Text("ex æquo, par décision du jury", "tied, by the jury's decision");
        }
        return ofPrize(apart);
    }

    private Points apart() {
        Points best = tied.stream()
                .map(Laureate::points)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Points least = tied.stream()
                .map(Laureate::points)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return best.minus(least);
    }

    private static Text ofRound(BigDecimal within) {
        return new Text(
                "ex æquo, à " + Ties.points(within).fr() + " au plus du meilleur d'entre eux",
                "tied, at most " + Ties.points(within).en() + " from the best of them");
    }

    /** The prize's margin ties them, beside that of the round where some are farther apart, or again after a tie-break. */
    private Text ofPrize(Points apart) {
        BigDecimal within = prize.tied().within();
        Text near = apart.compareTo(Points.of(within)) < 0
                ? new Text(
                        "ex æquo, à moins de " + margin(within).fr(),
                        "tied, less than " + margin(within).en() + " apart")
                : new Text(
                        "ex æquo, par la marge du tour et celle du prix",
                        "tied, by the margins of the round and of the prize");
        return isSeparated()
                ? new Text(
                        near.fr() + " : ce prix passe outre le départage du classement",
                        near.en() + ": this prize goes over the tie-break of the ranking")
                : near;
    }

    /** Whether the ranking parts entries that it holds for level, by a criterion or a casting vote. */
    private boolean isSeparated() {
        return ranked.stream()
                .anyMatch(one -> ranked.stream()
                        .anyMatch(other -> one.rank() != other.rank()
                                && one.tie().samePoints().contains(other.submission())));
    }

    private Text margin(BigDecimal within) {
        String number = within.stripTrailingZeros().toPlainString();
        return prize.source().isBallots()
                ? new Text(number.replace('.', ',') + " bulletins", number + " ballots")
                : Ties.points(within);
    }
}
