package org.palmares.engine.teams;

import java.util.Objects;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;

/**
 * People who go well together are in one team, those who go badly are not. The cost of a team, in units, is the
 * affinity lost: for each member their affinity above 0 with every participant outside the team, and twice the size of
 * each affinity below 0 within it. So when everybody has a team, a plan costs twice what is lost: a pair split counts
 * in both teams. With no other constraint this is the maximally diverse grouping problem.
 *
 * <p>A unit of one millionth keeps every affinity exact, and is what it should be where nothing else is compared with
 * affinities. Beside other constraints of the same priority such a cost would outweigh all of them whatever their weights;
 * in units of {@link Affinities#comparableUnit} an average pair that is split costs each of the two 1 to 10, so that weight
 * 1 compares with the places of a wish or the steps of a balance. Each pair is rounded to whole units, halves away from 0.
 *
 * @param unit in millionths, at least 1
 */
public record Affinity(Affinities affinities, long unit, Priority priority, int weight) implements TeamConstraint {
    /** What all affinities together may weigh, so that no cost can overflow. */
    private static final long MOST = 1L << 60;

    public Affinity {
        Require.that(unit >= 1, "unit must be at least 1", unit);
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
        Require.that(fits(affinities, weight), "affinities are too large for weight " + weight, affinities.total());
    }

    /** Counted exactly, in millionths. */
    public Affinity(Affinities affinities, Priority priority, int weight) {
        this(affinities, 1, priority, weight);
    }

    /** Whether affinities of this size can be weighed so; ask this of people's data before. */
    public static boolean fits(Affinities affinities, int weight) {
        return affinities.total() <= MOST / 2 / weight;
    }

    @Override
    public TeamCost over(FormationRequest request) {
        PairCost.Builder worth = new PairCost.Builder(request.participants().size());
        affinities.among(request, (one, other, millionths) -> worth.pair(one, other, units(millionths)));
        return worth.build().lost();
    }

    private long units(long millionths) {
        return Long.signum(millionths) * ((Math.abs(millionths) + unit / 2) / unit);
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "Les personnes qui vont bien ensemble sont dans la même équipe.",
                "People who go well together are in one team.");
    }
}
