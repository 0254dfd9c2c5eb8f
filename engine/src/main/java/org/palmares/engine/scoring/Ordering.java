package org.palmares.engine.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;

/**
 * From points to competition ranks (1, 1, 3): equal points, compared exactly, go through the tie-break criteria in
 * order, the higher mean mark first; whoever is still equal is ex æquo. A criterion on which someone of the group has no
 * mark separates nobody of that group.
 */
final class Ordering {
    private final List<Id<Criterion>> tieBreak;
    private final BiFunction<Id<Submission>, Id<Criterion>, Optional<MeanMark>> means;
    private final List<Position> positions = new ArrayList<>();

    private Ordering(
            List<Id<Criterion>> tieBreak, BiFunction<Id<Submission>, Id<Criterion>, Optional<MeanMark>> means) {
        this.tieBreak = tieBreak;
        this.means = means;
    }

    /** Every entry's position, by rank, then id. */
    static List<Position> order(
            Map<Id<Submission>, Points> points, List<Id<Criterion>> tieBreak, CriterionMeans means) {
        Ordering ordering = new Ordering(tieBreak, means::find);
        points.keySet().stream()
                .sorted()
                .collect(descending(points::get))
                .forEach((value, group) -> ordering.new Group(value, group).split(group, 0, List.of()));
        return List.copyOf(ordering.positions);
    }

    /** The competition rank of each by points alone. */
    static SortedMap<Id<Submission>, Integer> ranks(Map<Id<Submission>, Points> points) {
        SortedMap<Id<Submission>, Integer> ranks = new TreeMap<>();
        points.keySet().stream()
                .sorted()
                .collect(descending(points::get))
                .values()
                .forEach(group -> {
                    int rank = ranks.size() + 1;
                    group.forEach(submission -> ranks.put(submission, rank));
                });
        return ranks;
    }

    private static <V extends Comparable<V>> Collector<Id<Submission>, ?, TreeMap<V, List<Id<Submission>>>> descending(
            Function<Id<Submission>, V> value) {
        return Collectors.groupingBy(value, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList());
    }

    /** Those with the same points. */
    private final class Group {
        private final Points points;
        private final List<Id<Submission>> all;
        private final int rankOnPoints = positions.size() + 1;

        private Group(Points points, List<Id<Submission>> all) {
            this.points = points;
            this.all = all;
        }

        private void split(List<Id<Submission>> tied, int depth, List<Id<Criterion>> separatedBy) {
            if (tied.size() == 1 || depth == tieBreak.size()) {
                place(tied, separatedBy);
                return;
            }
            Id<Criterion> criterion = tieBreak.get(depth);
            boolean asked =
                    tied.stream().allMatch(each -> means.apply(each, criterion).isPresent());
            var parts = asked
                    ? List.copyOf(tied.stream()
                            .collect(descending(
                                    each -> means.apply(each, criterion).orElseThrow()))
                            .values())
                    : List.of(tied);
            List<Id<Criterion>> asking = parts.size() == 1
                    ? separatedBy
                    : Stream.concat(separatedBy.stream(), Stream.of(criterion)).toList();
            parts.forEach(part -> split(part, depth + 1, asking));
        }

        private void place(List<Id<Submission>> equal, List<Id<Criterion>> separatedBy) {
            int rank = positions.size() + 1;
            for (Id<Submission> each : equal) {
                Tie tie = new Tie(rankOnPoints, others(all, each), separatedBy, others(equal, each));
                positions.add(new Position(each, rank, points, tie));
            }
        }

        private static List<Id<Submission>> others(List<Id<Submission>> group, Id<Submission> self) {
            return group.stream().filter(each -> !each.equals(self)).toList();
        }
    }
}
