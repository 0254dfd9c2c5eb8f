package org.palmares.engine.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.mixed.CrossedFit;
import org.palmares.engine.scoring.mixed.CrossedMarks;
import org.palmares.engine.scoring.mixed.Reml;

/**
 * Péréquation: points(entry, juror) = level + value(entry) + severity(juror) + rest, where values and severities are
 * drawn towards zero as far as the marks do not support them, by restricted maximum likelihood and best linear unbiased
 * prediction [1]. Where jurors agree it is the plain mean; where entries do not differ beyond chance all get the same
 * points. All jurors are taken to be equally precise.
 *
 * <p>Points are rounded to a millionth, far above the error of the fit and far below anything a jury can mean, so that
 * equal values compare equal. Between unconnected parts the values rest on juries being drawn from one pool.
 *
 * <p>[1] C. R. Henderson, "Best linear unbiased estimation and prediction under a selection model", Biometrics 31, 1975.
 */
final class Perequation implements Method {
    private static final int DECIMALS = 6;

    @Override
    public RankingMethod name() {
        return RankingMethod.PEREQUATION;
    }

    @Override
    public Estimate estimate(PointsTable table) {
        boolean differ = table.cells().stream()
                        .map(cell -> cell.points().exact().doubleValue())
                        .distinct()
                        .count()
                > 1;
        return differ ? new Fitted(table).estimate() : plain(table);
    }

    /** Where no two marks differ by more than a double can say there is nothing to draw anywhere. */
    private static Estimate plain(PointsTable table) {
        SortedMap<Id<Submission>, Estimate.Share> shares = new TreeMap<>();
        SortedMap<Id<Juror>, Points> effects = new TreeMap<>();
        table.bySubmission()
                .forEach((submission, cells) ->
                        shares.put(submission, new Estimate.Share(PointsTable.mean(cells), Points.ZERO, Points.ZERO)));
        table.byJuror().keySet().forEach(juror -> effects.put(juror, Points.ZERO));
        return new Estimate(shares, effects);
    }

    private static final class Fitted {
        private final SortedMap<Id<Submission>, List<PointsTable.Cell>> bySubmission;
        private final List<Id<Juror>> jurors;
        private final CrossedFit fit;
        private final SortedMap<Id<Juror>, Double> severities = new TreeMap<>();

        Fitted(PointsTable table) {
            bySubmission = table.bySubmission();
            jurors = List.copyOf(table.byJuror().keySet());
            fit = Reml.fit(marks());
            for (int juror = 0; juror < jurors.size(); juror++) {
                severities.put(jurors.get(juror), fit.jurors().get(juror));
            }
        }

        private CrossedMarks marks() {
            SortedMap<Id<Juror>, Integer> position = new TreeMap<>();
            jurors.forEach(juror -> position.put(juror, position.size()));
            List<CrossedMarks.Mark> marks = new ArrayList<>();
            int entry = 0;
            for (List<PointsTable.Cell> cells : bySubmission.values()) {
                for (PointsTable.Cell cell : cells) {
                    double points = cell.points().exact().doubleValue();
                    marks.add(new CrossedMarks.Mark(entry, position.get(cell.juror()), points));
                }
                entry++;
            }
            return CrossedMarks.of(bySubmission.size(), jurors.size(), marks);
        }

        Estimate estimate() {
            SortedMap<Id<Submission>, Estimate.Share> shares = new TreeMap<>();
            int entry = 0;
            for (Id<Submission> submission : bySubmission.keySet()) {
                double value = fit.tracks().get(0) + fit.entries().get(entry++);
                shares.put(submission, share(bySubmission.get(submission), value));
            }
            SortedMap<Id<Juror>, Points> effects = new TreeMap<>();
            severities.forEach((juror, severity) -> effects.put(juror, rounded(severity)));
            return new Estimate(shares, effects);
        }

        private Estimate.Share share(List<PointsTable.Cell> cells, double value) {
            Points mean = PointsTable.mean(cells);
            double severity = 0;
            for (PointsTable.Cell cell : cells) {
                severity += severities.get(cell.juror());
            }
            Points levelled = rounded(mean.exact().doubleValue() - severity / cells.size());
            return new Estimate.Share(mean, levelled.minus(mean), rounded(value).minus(levelled));
        }
    }

    private static Points rounded(double value) {
        return Points.of(new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
