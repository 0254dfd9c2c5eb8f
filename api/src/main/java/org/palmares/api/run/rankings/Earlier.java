package org.palmares.api.run.rankings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.run.Groups;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.Certainty;
import org.palmares.engine.scoring.EarlierPoints;
import org.palmares.engine.scoring.RankedEntry;
import org.palmares.engine.scoring.Ranking;

/**
 * What the round before leaves to the next: who goes on, and the points that may be carried over. A group follows from
 * the same group where both rounds rank it apart, else from all of the round before.
 *
 * @param all every entry, in the order of the event
 * @param ranked the rankings of the round before; none before the first round
 */
record Earlier(List<Id<Submission>> all, List<RankingStage.RankedRound> ranked) {
    Earlier {
        all = List.copyOf(all);
        ranked = List.copyOf(ranked);
    }

    List<Id<Submission>> competing(Optional<Groups.Group> group, Groups groups) {
        List<RankingStage.RankedRound> before = before(group);
        return all.stream()
                .filter(entry -> group.map(part -> groups.isOf(entry, part)).orElse(true))
                .filter(entry -> ranked.isEmpty()
                        || before.stream().anyMatch(each -> each.through().contains(entry)))
                .toList();
    }

    /** The points of whoever was ranked; the highest, where an entry was ranked more than once. */
    SortedMap<Id<Submission>, EarlierPoints> points(Optional<Groups.Group> group) {
        SortedMap<Id<Submission>, EarlierPoints> points = new TreeMap<>();
        for (RankingStage.RankedRound round : before(group)) {
            for (RankedEntry entry : round.ranking().entries()) {
                EarlierPoints brought = new EarlierPoints(entry.points(), deviation(round.ranking(), entry));
                points.merge(
                        entry.submission(),
                        brought,
                        (one, other) -> one.points().compareTo(other.points()) >= 0 ? one : other);
            }
        }
        return points;
    }

    private static BigDecimal deviation(Ranking ranking, RankedEntry entry) {
        return ranking.certainty()
                .flatMap(certainty -> certainty.find(entry.submission()))
                .map(Certainty.OfEntry::deviation)
                .orElse(BigDecimal.ZERO);
    }

    private List<RankingStage.RankedRound> before(Optional<Groups.Group> group) {
        List<RankingStage.RankedRound> same = ranked.stream()
                .filter(round -> group.isPresent() && round.group().equals(group))
                .toList();
        return same.isEmpty() ? ranked : same;
    }
}
