package org.palmares.engine.scoring;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Submission;

/** Péréquation: see {@link Levelling}. Where all points are equal it is the plain mean. */
final class Perequation implements Method {
    @Override
    public RankingMethod name() {
        return RankingMethod.PEREQUATION;
    }

    @Override
    public Estimate estimate(PointsTable table) {
        return Levelling.of(table).map(Levelling::estimate).orElseGet(() -> plain(table));
    }

    @Override
    public List<Remark> remarks(PointsTable table) {
        return Remarks.fewSheets(table);
    }

    private static Estimate plain(PointsTable table) {
        SortedMap<Id<Submission>, Estimate.Share> shares = new TreeMap<>();
        SortedMap<Id<Juror>, Points> effects = new TreeMap<>();
        table.bySubmission()
                .forEach((submission, cells) ->
                        shares.put(submission, new Estimate.Share(PointsTable.mean(cells), Points.ZERO, Points.ZERO)));
        table.byJuror().keySet().forEach(juror -> effects.put(juror, Points.ZERO));
        return new Estimate(shares, effects);
    }
}
