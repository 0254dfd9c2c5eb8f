package org.palmares.engine.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/**
 * The mean of an entry's middle sheets, exact: all but as many of the lowest and of the highest as the method leaves
 * out. Of equal sheets at an end it is the one of the juror whose id comes first (lowest) or last (highest) that is left
 * out; the points do not depend on it.
 */
final class MiddleSheets implements Method {
    /** Below so many jurors, leaving out two sheets costs more than it protects from (a figure of simulation). */
    private static final int ENOUGH_TO_TRIM = 7;

    private static final int FEWEST_TO_TRIM = 3;

    private final RankingMethod name;

    private MiddleSheets(RankingMethod name) {
        this.name = name;
    }

    /** The middle sheet, or the mean of the two in the middle. */
    static Method median() {
        return new MiddleSheets(RankingMethod.MEDIAN);
    }

    /** The mean without the lowest and the highest sheet, where every juror marked every entry. */
    static Method trimmedMean() {
        return new MiddleSheets(RankingMethod.TRIMMED_MEAN);
    }

    @Override
    public RankingMethod name() {
        return name;
    }

    private boolean trims() {
        return name == RankingMethod.TRIMMED_MEAN;
    }

    /** How many are left out at either end. */
    private int leftOut(int sheets) {
        return trims() ? 1 : (sheets - 1) / 2;
    }

    @Override
    public Optional<Text> objection(PointsTable table) {
        int jurors = table.byJuror().size();
        if (!trims() || table.cells().isEmpty()) {
            return Optional.empty();
        }
        return missing(table).or(() -> jurors >= FEWEST_TO_TRIM ? Optional.empty() : Optional.of(tooFew(jurors)));
    }

    /** Whose sheets are missing is told to the organizer beside it; this stands in papers that anybody may read. */
    private static Optional<Text> missing(PointsTable table) {
        int wanted = table.byJuror().size() * table.bySubmission().size();
        int found = table.cells().size();
        return found == wanted
                ? Optional.empty()
                : Optional.of(new Text(
                        "la moyenne tronquée demande que chaque juré ait noté chaque projet ; il y a " + found
                                + " grilles complètes sur " + wanted
                                + ". Complétez les grilles, ou que le jury arrête une autre méthode.",
                        "the trimmed mean needs every juror to have marked every entry; there are " + found
                                + " complete sheets of " + wanted
                                + ". Complete the sheets, or let the jury settle on another method."));
    }

    private static Text tooFew(int jurors) {
        return new Text(
                "la moyenne tronquée écarte deux grilles et demande au moins " + FEWEST_TO_TRIM + " jurés ; il y en a "
                        + jurors + ". Que le jury arrête une autre méthode.",
                "the trimmed mean leaves out two sheets and needs at least " + FEWEST_TO_TRIM + " jurors; there are "
                        + jurors + ". Let the jury settle on another method.");
    }

    @Override
    public List<Remark> remarks(PointsTable table) {
        int jurors = table.byJuror().size();
        return trims() && jurors > 0 && jurors < ENOUGH_TO_TRIM
                ? List.of(new Remark(
                        Remark.Code.FEW_TO_TRIM,
                        new Text(
                                "Avec " + jurors + " jurés, la moyenne tronquée écarte beaucoup de notes : elle classe"
                                        + " alors moins sûrement que la moyenne. Elle vaut à partir de "
                                        + ENOUGH_TO_TRIM + ".",
                                "With " + jurors + " jurors the trimmed mean leaves out many marks: it then ranks less"
                                        + " surely than the mean. It pays from " + ENOUGH_TO_TRIM + " on.")))
                : List.of();
    }

    @Override
    public Estimate estimate(PointsTable table) {
        SortedMap<Id<Submission>, Estimate.Share> shares = new TreeMap<>();
        SortedMap<Id<Submission>, SortedMap<Id<Juror>, Optional<Points>>> counting = new TreeMap<>();
        table.bySubmission().forEach((submission, cells) -> {
            List<PointsTable.Cell> sorted = new ArrayList<>(cells);
            sorted.sort(Comparator.comparing(PointsTable.Cell::points).thenComparing(PointsTable.Cell::juror));
            int out = leftOut(cells.size());
            List<PointsTable.Cell> middle = sorted.subList(out, cells.size() - out);
            shares.put(submission, Estimate.Share.of(PointsTable.mean(cells), PointsTable.mean(middle)));
            SortedMap<Id<Juror>, Optional<Points>> sheets = new TreeMap<>();
            cells.forEach(
                    cell -> sheets.put(cell.juror(), Optional.of(cell.points()).filter(p -> middle.contains(cell))));
            counting.put(submission, sheets);
        });
        return Estimate.unlevelled(table, shares, counting);
    }
}
