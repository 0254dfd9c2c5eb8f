package org.palmares.engine.scoring;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Submission;

/**
 * The mean of an entry's sheets, each less how far its juror's mean lies above the mean of all sheets; exact. It takes
 * every juror to have read entries that are equally good on the whole: a juror whose pile was strong pulls it down.
 */
final class Centred implements Method {
    @Override
    public RankingMethod name() {
        return RankingMethod.CENTRED;
    }

    @Override
    public boolean isLinear() {
        return true;
    }

    @Override
    public List<Remark> remarks(PointsTable table) {
        return Remarks.fewSheets(table);
    }

    @Override
    public Estimate estimate(PointsTable table) {
        SortedMap<Id<Juror>, Points> effects = new TreeMap<>();
        if (!table.cells().isEmpty()) {
            Points all = PointsTable.mean(table.cells());
            table.byJuror()
                    .forEach((juror, cells) ->
                            effects.put(juror, PointsTable.mean(cells).minus(all)));
        }
        SortedMap<Id<Submission>, Estimate.Share> shares = new TreeMap<>();
        table.bySubmission().forEach((submission, cells) -> {
            List<BigFraction> levelled = cells.stream()
                    .map(cell -> cell.points().minus(effects.get(cell.juror())).exact())
                    .toList();
            Points mean = PointsTable.mean(cells);
            shares.put(submission, Estimate.Share.of(mean, new Points(Fractions.mean(levelled))));
        });
        return new Estimate(shares, effects);
    }
}
