package org.palmares.engine.scoring;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;

/**
 * What a method makes of a table.
 *
 * @param shares by entry
 * @param jurorEffects how many points each juror gives above (or, negative, below) the jury; zero where the method does
 *     not level jurors
 * @param counting what the sheets of an entry count for, by entry, then juror, where that is not the sheet's points less
 *     its juror's effect; empty for a sheet that the method leaves out
 * @param weights by how much an entry moves when a sheet of its counts for one point more, by entry, then juror, where
 *     that is not the same for all sheets that are not left out
 */
public record Estimate(
        SortedMap<Id<Submission>, Share> shares,
        SortedMap<Id<Juror>, Points> jurorEffects,
        SortedMap<Id<Submission>, SortedMap<Id<Juror>, Optional<Points>>> counting,
        SortedMap<Id<Submission>, SortedMap<Id<Juror>, BigFraction>> weights) {
    /**
     * An entry's points and what they are made of.
     *
     * @param mean the plain mean of its sheets
     * @param correction what the method adds: levelling its jurors, or counting its sheets otherwise than by their mean
     * @param shrinkage what drawing it towards the mean of all adds
     */
    public record Share(Points mean, Points correction, Points shrinkage) {
        public Share {
            Objects.requireNonNull(mean, "mean");
            Objects.requireNonNull(correction, "correction");
            Objects.requireNonNull(shrinkage, "shrinkage");
        }

        /** What a method that draws nothing towards the mean makes of some sheets. */
        static Share of(Points mean, Points points) {
            return new Share(mean, points.minus(mean), Points.ZERO);
        }

        public Points points() {
            return mean.plus(correction).plus(shrinkage);
        }
    }

    public Estimate {
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
        jurorEffects = Collections.unmodifiableSortedMap(new TreeMap<>(jurorEffects));
        counting = copy(counting);
        weights = copy(weights);
    }

    private static <T> SortedMap<Id<Submission>, SortedMap<Id<Juror>, T>> copy(
            SortedMap<Id<Submission>, SortedMap<Id<Juror>, T>> sheets) {
        SortedMap<Id<Submission>, SortedMap<Id<Juror>, T>> copy = new TreeMap<>();
        sheets.forEach((submission, byJuror) ->
                copy.put(submission, Collections.unmodifiableSortedMap(new TreeMap<>(byJuror))));
        return Collections.unmodifiableSortedMap(copy);
    }

    /** An estimate in which every sheet counts for its points less its juror's effect. */
    public Estimate(SortedMap<Id<Submission>, Share> shares, SortedMap<Id<Juror>, Points> jurorEffects) {
        this(shares, jurorEffects, new TreeMap<>(), new TreeMap<>());
    }

    /** An estimate without juror effects, in which sheets count as they are said to. */
    static Estimate unlevelled(
            PointsTable table,
            SortedMap<Id<Submission>, Share> shares,
            SortedMap<Id<Submission>, SortedMap<Id<Juror>, Optional<Points>>> counting) {
        SortedMap<Id<Juror>, Points> effects = new TreeMap<>();
        table.byJuror().keySet().forEach(juror -> effects.put(juror, Points.ZERO));
        return new Estimate(shares, effects, counting, new TreeMap<>());
    }

    /** What sheets count for where none is left out. */
    static SortedMap<Id<Submission>, SortedMap<Id<Juror>, Optional<Points>>> allCounting(
            SortedMap<Id<Submission>, SortedMap<Id<Juror>, Points>> sheets) {
        SortedMap<Id<Submission>, SortedMap<Id<Juror>, Optional<Points>>> counting = new TreeMap<>();
        sheets.forEach((submission, byJuror) -> {
            SortedMap<Id<Juror>, Optional<Points>> counted = new TreeMap<>();
            byJuror.forEach((juror, points) -> counted.put(juror, Optional.of(points)));
            counting.put(submission, counted);
        });
        return counting;
    }

    /** What a sheet counts for; empty when the method leaves it out. */
    Optional<Points> counted(PointsTable.Cell cell) {
        SortedMap<Id<Juror>, Optional<Points>> said = counting.get(cell.submission());
        return said == null ? Optional.of(cell.points().minus(jurorEffects.get(cell.juror()))) : said.get(cell.juror());
    }

    /**
     * By how much an entry moves when a sheet of its counts for one point more.
     *
     * @param together the sheets of the entry
     */
    BigFraction weight(PointsTable.Cell cell, List<PointsTable.Cell> together) {
        if (weights.containsKey(cell.submission())) {
            return weights.get(cell.submission()).get(cell.juror());
        }
        long sharing =
                together.stream().filter(each -> counted(each).isPresent()).count();
        return counted(cell).isPresent() ? BigFraction.of(1, sharing) : BigFraction.ZERO;
    }
}
