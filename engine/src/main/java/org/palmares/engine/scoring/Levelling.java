package org.palmares.engine.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.mixed.CrossedMarks;
import org.palmares.engine.scoring.mixed.LevelledMarks;

/**
 * A table levelled between jurors: points(entry, juror) = level of the track + leniency(juror) + slope(juror) value(entry)
 * + spread(juror) rest. Values and leniencies are drawn towards zero, slopes and spreads towards those of the whole jury, as
 * far as the marks do not support them; where jurors agree it is the plain mean, and where entries do not differ beyond
 * chance all get the same points.
 *
 * <p>Points are rounded to a millionth, far above the error of the fit and far below anything a jury can mean, so that
 * equal values compare equal. Between unconnected parts the values rest on juries being drawn from one pool.
 */
final class Levelling {
    private static final int WEIGHT_DECIMALS = 9;

    private final SortedMap<Id<Submission>, List<PointsTable.Cell>> bySubmission;
    private final MarkOrder order;
    private final SortedMap<Id<Juror>, Integer> positions;
    private final LevelledMarks marks;

    private Levelling(PointsTable table) {
        bySubmission = table.bySubmission();
        order = MarkOrder.of(table);
        positions = MarkOrder.positions(order.jurors());
        marks = LevelledMarks.of(marks(table), table.rounding());
    }

    /** The table levelled; empty where all points are equal, and nothing can be told from anything. */
    static Optional<Levelling> of(PointsTable table) {
        long different = table.cells().stream()
                .map(cell -> cell.points().exact().doubleValue())
                .distinct()
                .limit(2)
                .count();
        return different > 1 ? Optional.of(new Levelling(table)) : Optional.empty();
    }

    private CrossedMarks marks(PointsTable table) {
        SortedMap<Id<Submission>, Integer> entries = MarkOrder.positions(order.submissions());
        List<CrossedMarks.Mark> found = new ArrayList<>();
        for (PointsTable.Cell cell : order.cells()) {
            double points = cell.points().exact().doubleValue();
            found.add(new CrossedMarks.Mark(entries.get(cell.submission()), positions.get(cell.juror()), points));
        }
        List<Integer> tracks = new ArrayList<>();
        SortedMap<String, Integer> known = new TreeMap<>();
        for (Id<Submission> submission : order.submissions()) {
            String track = table.track(submission);
            known.putIfAbsent(track, known.size());
            tracks.add(known.get(track));
        }
        return CrossedMarks.ofTracks(tracks, order.jurors().size(), found);
    }

    Estimate estimate() {
        SortedMap<Id<Submission>, Estimate.Share> shares = new TreeMap<>();
        for (Id<Submission> submission : order.submissions()) {
            shares.put(submission, share(shares.size(), bySubmission.get(submission)));
        }
        SortedMap<Id<Juror>, Points> effects = new TreeMap<>();
        positions.forEach((juror, at) -> effects.put(juror, Points.estimated(marks.leniency(at))));
        return new Estimate(shares, effects, new TreeMap<>(), weights());
    }

    /**
     * The points of entries if the same sheets bore other points, the levelling held as it is: what it learned of the
     * jury is not learned anew. The points of a weighted sum of tables are the weighted sum of their points, up to
     * rounding, and those of its own table are its own; see {@link LevelledMarks#worths}.
     *
     * @param other the same jurors on the same entries; its tracks are not read
     */
    SortedMap<Id<Submission>, Points> held(PointsTable other) {
        Map<List<Id<?>>, Double> values = new HashMap<>();
        other.cells()
                .forEach(cell -> values.put(sheet(cell), cell.points().exact().doubleValue()));
        List<List<Id<?>>> sheets = order.cells().stream().map(Levelling::sheet).toList();
        Require.that(values.keySet().equals(Set.copyOf(sheets)), "sheets must be those levelled", other);
        List<Double> worths = marks.worths(sheets.stream().map(values::get).toList());
        SortedMap<Id<Submission>, Points> points = new TreeMap<>();
        order.submissions().forEach(submission -> points.put(submission, Points.estimated(worths.get(points.size()))));
        return points;
    }

    private static List<Id<?>> sheet(PointsTable.Cell cell) {
        return List.of(cell.submission(), cell.juror());
    }

    /** How the sheets of each entry share it before it is drawn to its track, to a thousand millionth. */
    private SortedMap<Id<Submission>, SortedMap<Id<Juror>, BigFraction>> weights() {
        SortedMap<Id<Submission>, SortedMap<Id<Juror>, BigFraction>> weights = new TreeMap<>();
        bySubmission.forEach((submission, cells) -> {
            double said = said(cells);
            SortedMap<Id<Juror>, BigFraction> own = new TreeMap<>();
            cells.forEach(cell -> own.put(cell.juror(), weight(cell, said)));
            weights.put(submission, own);
        });
        return weights;
    }

    private BigFraction weight(PointsTable.Cell cell, double said) {
        double weight = marks.pull(positions.get(cell.juror())) / said;
        return Fractions.of(new BigDecimal(weight).setScale(WEIGHT_DECIMALS, RoundingMode.HALF_UP));
    }

    /** How much the sheets of an entry say of it, all together. */
    private double said(List<PointsTable.Cell> cells) {
        double said = 0;
        for (PointsTable.Cell cell : cells) {
            said += marks.say(positions.get(cell.juror()));
        }
        return said;
    }

    /** What the marks of an entry would say by themselves, jurors levelled, comes before its being drawn to its track. */
    private Estimate.Share share(int entry, List<PointsTable.Cell> cells) {
        Points mean = PointsTable.mean(cells);
        double above = 0;
        for (PointsTable.Cell cell : cells) {
            int juror = positions.get(cell.juror());
            double levelled = cell.points().exact().doubleValue() - marks.leniency(juror) - marks.level(entry);
            above += marks.pull(juror) * levelled;
        }
        Points levelled = Points.estimated(marks.level(entry) + above / said(cells));
        return new Estimate.Share(
                mean, levelled.minus(mean), Points.estimated(marks.worth(entry)).minus(levelled));
    }

    LevelledMarks marks() {
        return marks;
    }

    /** By the position that {@link #marks} gives them; jurors likewise. */
    List<Id<Submission>> submissions() {
        return order.submissions();
    }

    List<Id<Juror>> jurors() {
        return order.jurors();
    }
}
