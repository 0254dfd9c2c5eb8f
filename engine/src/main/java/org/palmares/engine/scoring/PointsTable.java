package org.palmares.engine.scoring;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.domain.Submission;

/**
 * The points that each juror gave to each entry: all that a {@link Method} sees.
 *
 * @param cells at most one per juror and entry; kept by entry, then juror
 * @param tracks the track of entries that compete within one; empty where all compete with all
 * @param rounding the variance that points have because marks stand on steps, at least 0
 */
public record PointsTable(List<Cell> cells, SortedMap<Id<Submission>, String> tracks, double rounding) {
    /** The points of one sheet. */
    public record Cell(Id<Submission> submission, Id<Juror> juror, Points points) {
        public Cell {
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(juror, "juror");
            Objects.requireNonNull(points, "points");
        }
    }

    public PointsTable {
        cells = cells.stream()
                .sorted(Comparator.comparing(Cell::submission).thenComparing(Cell::juror))
                .toList();
        tracks = Collections.unmodifiableSortedMap(new TreeMap<>(tracks));
    }

    /** A table without tracks, of marks that may be any number. */
    public PointsTable(List<Cell> cells) {
        this(cells, new TreeMap<>(), 0);
    }

    /** The track of an entry; the empty one where it has none. */
    String track(Id<Submission> submission) {
        return tracks.getOrDefault(submission, "");
    }

    static PointsTable of(Rubric rubric, List<ScoreSheet> sheets, SortedMap<Id<Submission>, String> tracks) {
        return new PointsTable(
                sheets.stream()
                        .map(sheet -> new Cell(
                                sheet.submission(), sheet.juror(), new Points(PointsScale.points(rubric, sheet))))
                        .toList(),
                tracks,
                PointsScale.rounding(rubric));
    }

    /** As if that criterion alone counted; all sheets must bear a mark on it. */
    static PointsTable of(Criterion criterion, List<ScoreSheet> sheets) {
        return new PointsTable(sheets.stream()
                .map(sheet -> new Cell(
                        sheet.submission(),
                        sheet.juror(),
                        new Points(PointsScale.alone(
                                criterion,
                                Fractions.of(
                                        sheet.mark(criterion.id()).orElseThrow().value())))))
                .toList());
    }

    /** The cells of each entry, by entry. */
    public SortedMap<Id<Submission>, List<Cell>> bySubmission() {
        return cells.stream().collect(Collectors.groupingBy(Cell::submission, TreeMap::new, Collectors.toList()));
    }

    /** The cells of each juror, by juror. */
    public SortedMap<Id<Juror>, List<Cell>> byJuror() {
        return cells.stream().collect(Collectors.groupingBy(Cell::juror, TreeMap::new, Collectors.toList()));
    }

    /** The plain mean of at least one cell. */
    static Points mean(List<Cell> cells) {
        List<BigFraction> points =
                cells.stream().map(cell -> cell.points().exact()).toList();
        return new Points(Fractions.mean(points));
    }
}
