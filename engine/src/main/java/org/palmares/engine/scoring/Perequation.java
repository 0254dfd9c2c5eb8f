package org.palmares.engine.scoring;

import java.util.List;
import org.palmares.engine.domain.RankingMethod;

/** Péréquation: see {@link Levelling}. Where all points are equal it is the plain mean. */
final class Perequation implements Method {
    @Override
    public RankingMethod name() {
        return RankingMethod.PEREQUATION;
    }

    @Override
    public Estimate estimate(PointsTable table) {
        return Levelling.of(table).map(Levelling::estimate).orElseGet(() -> new WeightedMean().estimate(table));
    }

    @Override
    public List<Remark> remarks(PointsTable table) {
        return Remarks.fewSheets(table);
    }
}
