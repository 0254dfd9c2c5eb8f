package org.palmares.engine.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;

/**
 * An entry in the order in which a prize or a place is to be had.
 *
 * @param rank competition rank (1, 1, 3) in that order
 * @param points what the order rests on: points of a ranking, ballots of a vote
 */
public record Contender(Id<Submission> submission, int rank, Points points) {
    public Contender {
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(points, "points");
    }

    public static Contender of(RankedEntry entry) {
        return new Contender(entry.submission(), entry.rank(), entry.points());
    }

    /** The entries of a ranking, in its order. */
    public static List<Contender> of(Ranking ranking) {
        return ranking.entries().stream().map(Contender::of).toList();
    }

    /** By points or ballots alone, the most first, then by id. */
    public static List<Contender> byPoints(SortedMap<Id<Submission>, Points> points) {
        return Ordering.ranks(points).entrySet().stream()
                .map(each -> new Contender(each.getKey(), each.getValue(), points.get(each.getKey())))
                .sorted(Comparator.comparing(Contender::rank).thenComparing(Contender::submission))
                .toList();
    }
}
