package org.palmares.engine.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;

/**
 * The entries, jurors and sheets of a table in an order that the points give and not the ids, so that whoever is called
 * otherwise draws the same numbers. Only among those whose points are the same does the id decide.
 *
 * @param submissions by their points, the highest first
 * @param jurors by the points they gave, the most generous first
 * @param cells by submission, then juror, both in that order
 */
record MarkOrder(List<Id<Submission>> submissions, List<Id<Juror>> jurors, List<PointsTable.Cell> cells) {
    static MarkOrder of(PointsTable table) {
        List<Id<Submission>> submissions = ordered(table.bySubmission());
        List<Id<Juror>> jurors = ordered(table.byJuror());
        SortedMap<Id<Submission>, Integer> ofSubmission = positions(submissions);
        SortedMap<Id<Juror>, Integer> ofJuror = positions(jurors);
        List<PointsTable.Cell> cells = table.cells().stream()
                .sorted(Comparator.<PointsTable.Cell, Integer>comparing(cell -> ofSubmission.get(cell.submission()))
                        .thenComparing(cell -> ofJuror.get(cell.juror())))
                .toList();
        return new MarkOrder(submissions, jurors, cells);
    }

    /** Each with its place from 0. */
    static <T> SortedMap<Id<T>, Integer> positions(List<Id<T>> order) {
        SortedMap<Id<T>, Integer> positions = new TreeMap<>();
        order.forEach(id -> positions.put(id, positions.size()));
        return positions;
    }

    private static <T> List<Id<T>> ordered(SortedMap<Id<T>, List<PointsTable.Cell>> cells) {
        SortedMap<Id<T>, List<Points>> points = new TreeMap<>();
        SortedMap<Id<T>, Points> means = new TreeMap<>();
        cells.forEach((id, own) -> {
            means.put(id, PointsTable.mean(own));
            points.put(
                    id,
                    own.stream()
                            .map(PointsTable.Cell::points)
                            .sorted(Comparator.reverseOrder())
                            .toList());
        });
        return points.keySet().stream()
                .sorted(Comparator.<Id<T>, Points>comparing(means::get, Comparator.reverseOrder())
                        .thenComparing(points::get, MarkOrder::compare)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The longer one first, then the one with the more points where they first part. */
    private static int compare(List<Points> one, List<Points> other) {
        int compared = Integer.compare(other.size(), one.size());
        for (int at = 0; compared == 0 && at < one.size(); at++) {
            compared = other.get(at).compareTo(one.get(at));
        }
        return compared;
    }
}
