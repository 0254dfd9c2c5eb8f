package org.palmares.engine.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Submission;

/** One method's estimate of a table, with the share carried over and the order that follows. */
record Standings(RankingMethod method, Estimate estimate, List<Position> positions) {
    static Standings of(
            RankingMethod method,
            Estimate estimate,
            RankingRequest request,
            CriterionMeans means,
            CastingVote castingVote) {
        SortedMap<Id<Submission>, Points> points = new TreeMap<>();
        estimate.shares()
                .forEach((submission, share) -> points.put(submission, mixed(request, submission, share.points())));
        return new Standings(method, estimate, Ordering.order(points, request.round(), means, castingVote));
    }

    /** Points of this round with the share carried over. */
    static Points mixed(RankingRequest request, Id<Submission> submission, Points own) {
        return carriedOver(request, submission)
                .map(carried -> carried.mixedWith(own))
                .orElse(own);
    }

    static Optional<CarriedOver> carriedOver(RankingRequest request, Id<Submission> submission) {
        return request.carriesOver()
                ? Optional.of(new CarriedOver(
                        request.carriedOver().get(submission).points(),
                        request.round().scoring().carryOver()))
                : Optional.empty();
    }

    /** These standings as seen beside those of the method that decides. */
    BesideRanking beside(Standings deciding) {
        List<BesideRanking.Entry> entries = positions.stream()
                .map(each -> new BesideRanking.Entry(each.submission(), each.rank(), each.points()))
                .toList();
        return new BesideRanking(method, entries, disagreesFrom(deciding));
    }

    /** Two rankings retain different entries down to a rank as soon as one of them ranks an entry better than that. */
    private OptionalInt disagreesFrom(Standings other) {
        SortedMap<Id<Submission>, Integer> here = ranks();
        SortedMap<Id<Submission>, Integer> there = other.ranks();
        return here.keySet().stream()
                .filter(each -> !here.get(each).equals(there.get(each)))
                .flatMapToInt(each -> IntStream.of(Math.min(here.get(each), there.get(each))))
                .min();
    }

    private SortedMap<Id<Submission>, Integer> ranks() {
        return positions.stream()
                .collect(
                        Collectors.toMap(Position::submission, Position::rank, (first, second) -> first, TreeMap::new));
    }
}
