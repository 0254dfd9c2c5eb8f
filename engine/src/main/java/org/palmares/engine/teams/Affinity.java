package org.palmares.engine.teams;

import java.util.Objects;
import org.palmares.engine.domain.Text;

/**
 * People who go well together are in one team, those who go badly are not. The cost of a team, in millionths, is the
 * affinity lost: for each member their affinity above 0 with every participant outside the team, and twice the size of
 * each affinity below 0 within it. So when everybody has a team, a plan costs twice what is lost: a pair split counts
 * in both teams. With no other constraint this is the maximally diverse grouping problem.
 */
public record Affinity(Affinities affinities, Priority priority, int weight) implements TeamConstraint {
    /** What all affinities together may weigh, so that no cost can overflow. */
    private static final long MOST = 1L << 60;

    public Affinity {
        Objects.requireNonNull(priority, "priority");
        Check.atLeast(1, weight, "weight");
        Check.that(fits(affinities, weight), "affinities are too large for weight " + weight, affinities.total());
    }

    /** Whether affinities of this size can be weighed so; ask this of people's data before. */
    public static boolean fits(Affinities affinities, int weight) {
        return affinities.total() <= MOST / 2 / weight;
    }

    @Override
    public TeamCost over(FormationRequest request) {
        PairCost.Builder worth = new PairCost.Builder(request.participants().size());
        affinities.among(request, worth::pair);
        return worth.build().lost();
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "Les personnes qui vont bien ensemble sont dans la même équipe.",
                "People who go well together are in one team.");
    }
}
