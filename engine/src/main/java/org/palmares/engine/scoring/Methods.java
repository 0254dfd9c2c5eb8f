package org.palmares.engine.scoring;

import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.RankingMethod;

/** The methods that are built. */
public final class Methods {
    private static final List<Method> BUILT = List.of(
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

    /** The method of that name; empty while it is not built. */
    public static Optional<Method> find(RankingMethod name) {
        return BUILT.stream().filter(method -> method.name() == name).findFirst();
    }

    /** The method shown beside: one that levels jurors beside the plain mean, the plain mean beside all others. */
    static Optional<Method> beside(RankingMethod named) {
        return find(named == RankingMethod.WEIGHTED_MEAN ? RankingMethod.PEREQUATION : RankingMethod.WEIGHTED_MEAN);
    }
}
