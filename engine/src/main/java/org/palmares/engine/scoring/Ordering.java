package org.palmares.engine.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;

/**
 * From points to competition ranks (1, 1, 3): a {@linkplain TieGroups tie group} goes through the tie-break criteria in
 * order, the higher mean mark first, then to the casting vote; whoever is still equal is ex æquo. A criterion on which
 * someone of the group has no mark separates nobody of that group.
 */
final class Ordering {
    private final Map<Id<Submission>, Points> points;
    private final Round round;
    private final CriterionMeans means;
    private final CastingVote castingVote;
    private final List<Position> positions = new ArrayList<>();

    private Ordering(Map<Id<Submission>, Points> points, Round round, CriterionMeans means, CastingVote castingVote) {
        this.points = points;
        this.round = round;
        this.means = means;
        this.castingVote = castingVote;
    }

    /** Every entry's position, by rank, then id. */
    static List<Position> order(
            Map<Id<Submission>, Points> points, Round round, CriterionMeans means, CastingVote castingVote) {
        Ordering ordering = new Ordering(points, round, means, castingVote);
        for (List<Id<Submission>> group : TieGroups.of(points, round.ties().within())) {
            List<Id<Submission>> byId = group.stream().sorted().toList();
            ordering.new Group(byId).split(byId, 0, List.of());
        }
        return List.copyOf(ordering.positions);
    }

    /** The competition rank of each by points alone. */
    static SortedMap<Id<Submission>, Integer> ranks(Map<Id<Submission>, Points> points) {
        SortedMap<Id<Submission>, Integer> ranks = new TreeMap<>();
        for (List<Id<Submission>> group : TieGroups.of(points, BigDecimal.ZERO)) {
            int rank = ranks.size() + 1;
            group.forEach(submission -> ranks.put(submission, rank));
        }
        return ranks;
    }

    /** The entries by what they have, the most first; whole where somebody has nothing. */
    private static <V extends Comparable<V>> List<List<Id<Submission>>> parts(
            List<Id<Submission>> tied, Function<Id<Submission>, Optional<V>> value) {
        if (tied.stream().anyMatch(each -> value.apply(each).isEmpty())) {
            return List.of(tied);
        }
        SortedMap<V, List<Id<Submission>>> parts = new TreeMap<>(Comparator.reverseOrder());
        tied.forEach(each -> parts.computeIfAbsent(value.apply(each).orElseThrow(), same -> new ArrayList<>())
                .add(each));
        return List.copyOf(parts.values());
    }

    /** Those who are tied on points. */
    private final class Group {
        private final List<Id<Submission>> all;
        private final int rankOnPoints = positions.size() + 1;

        private Group(List<Id<Submission>> all) {
            this.all = all;
        }

        private void split(List<Id<Submission>> tied, int depth, List<Id<Criterion>> separatedBy) {
            if (tied.size() == 1 || depth == round.ties().brokenBy().size()) {
                cast(tied, separatedBy);
                return;
            }
            Id<Criterion> criterion = round.ties().brokenBy().get(depth);
            List<List<Id<Submission>>> parts = parts(tied, each -> means.find(each, criterion));
            List<Id<Criterion>> asking = parts.size() == 1
                    ? separatedBy
                    : Stream.concat(separatedBy.stream(), Stream.of(criterion)).toList();
            parts.forEach(part -> split(part, depth + 1, asking));
        }

        private void cast(List<Id<Submission>> tied, List<Id<Criterion>> separatedBy) {
            Optional<Id<Juror>> caster = castingVote.casterFor(tied);
            List<List<Id<Submission>>> parts = caster.map(juror -> parts(tied, each -> castingVote.points(juror, each)))
                    .orElse(List.of(tied));
            parts.forEach(part -> place(part, separatedBy, caster.filter(juror -> parts.size() > 1)));
        }

        private void place(List<Id<Submission>> equal, List<Id<Criterion>> separatedBy, Optional<Id<Juror>> caster) {
            int rank = positions.size() + 1;
            for (Id<Submission> each : equal) {
                Tie tie = new Tie(rankOnPoints, others(all, each), separatedBy, others(equal, each), caster);
                positions.add(new Position(each, rank, points.get(each), tie));
            }
        }

        private static List<Id<Submission>> others(List<Id<Submission>> group, Id<Submission> self) {
            return group.stream().filter(each -> !each.equals(self)).toList();
        }
    }
}
