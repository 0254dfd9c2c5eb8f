package org.palmares.engine.scoring.flags;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Marks that the additive model of all other marks does not foresee: the externally studentised residual, which is
 * Student's t of one degree less [1], beyond Bonferroni's bound over all marks and all sheets together. Were nothing to be
 * found, some mark would be named in one round of twenty at most.
 *
 * <p>[1] R. D. Cook, S. Weisberg, "Residuals and influence in regression", 1982, 2.2.2.
 */
final class Outliers {
    /** With fewer free rests it cannot be told which of some marks is the odd one. */
    private static final int LEAST_FREEDOM = 6;

    private final MarkedSheets sheets;
    private final AdditiveFit fit;
    private final double[] kept;
    private final double beyond;

    private Outliers(MarkedSheets sheets, AdditiveFit fit) {
        this.sheets = sheets;
        this.fit = fit;
        this.kept = fit.kept();
        this.beyond = Student.standsOutBeyond(
                fit.freedom() - 1.0, sheets.size() * sheets.columns().size());
    }

    /** The farthest first. */
    static List<OutlierMark> of(MarkedSheets sheets, AdditiveFit fit) {
        if (fit.freedom() < LEAST_FREEDOM) {
            return List.of();
        }
        Outliers outliers = new Outliers(sheets, fit);
        return sheets.columns().stream()
                .flatMap(column -> outliers.in(column).stream())
                .sorted(Comparator.comparingDouble((OutlierMark mark) -> -Math.abs(mark.standardised())))
                .toList();
    }

    private List<OutlierMark> in(MarkedSheets.Column column) {
        double[] rests = fit.rests(column.values);
        double squares = AdditiveFit.dot(rests, rests);
        List<OutlierMark> found = new ArrayList<>();
        for (int cell = 0; cell < rests.length; cell++) {
            if (kept[cell] > 0) {
                double others = (squares - rests[cell] * rests[cell] / kept[cell]) / (fit.freedom() - 1);
                double off = rests[cell] / kept[cell];
                double standardised = rests[cell] / StrictMath.sqrt(kept[cell] * Math.max(column.grain, others));
                if (Math.abs(standardised) > beyond) {
                    found.add(mark(cell, column, off, standardised));
                }
            }
        }
        return found;
    }

    private OutlierMark mark(int cell, MarkedSheets.Column column, double off, double standardised) {
        return new OutlierMark(
                sheets.jurors.get(sheets.jurorOf[cell]),
                sheets.entries.get(sheets.entryOf[cell]),
                column.criterion,
                column.values[cell],
                off,
                standardised);
    }
}
