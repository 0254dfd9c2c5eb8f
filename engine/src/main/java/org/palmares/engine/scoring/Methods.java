package org.palmares.engine.scoring;

import java.util.List;
import org.palmares.engine.domain.RankingMethod;

/** The methods that an event may name. */
public final class Methods {
    private static final List<Method> ALL = List.of(
            new WeightedMean(),
            new Perequation(),
            new Centred(),
            new LeastSquares(),
            MiddleSheets.median(),
            MiddleSheets.trimmedMean(),
            ByPlaces.stack(),
            ByPlaces.borda(),
            ByPlaces.votePoints(),
            ByDuels.schulze(),
            ByDuels.bradleyTerry(),
            ByDuels.plackettLuce());

    private Methods() {}

    /** The method of that name. */
    public static Method of(RankingMethod name) {
        return ALL.stream().filter(method -> method.name() == name).findFirst().orElseThrow();
    }

    /** The method shown beside: one that levels jurors beside the plain mean, the plain mean beside all others. */
    static Method beside(RankingMethod named) {
        return of(named == RankingMethod.WEIGHTED_MEAN ? RankingMethod.PEREQUATION : RankingMethod.WEIGHTED_MEAN);
    }
}
