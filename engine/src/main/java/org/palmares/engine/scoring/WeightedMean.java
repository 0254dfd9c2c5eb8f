package org.palmares.engine.scoring;

import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Submission;

/** The plain mean of an entry's sheets, exact; every juror counts alike and nobody is levelled. */
final class WeightedMean implements Method {
    @Override
    public RankingMethod name() {
        return RankingMethod.WEIGHTED_MEAN;
    }

    @Override
    public boolean isLinear() {
        return true;
    }

    @Override
    public Estimate estimate(PointsTable table) {
        SortedMap<Id<Submission>, Estimate.Share> shares = new TreeMap<>();
        table.bySubmission()
                .forEach((submission, cells) ->
                        shares.put(submission, new Estimate.Share(PointsTable.mean(cells), Points.ZERO, Points.ZERO)));
        return Estimate.unlevelled(table, shares, new TreeMap<>());
    }
}
