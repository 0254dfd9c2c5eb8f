package org.palmares.engine.teams.rotation;

import java.util.Comparator;
import org.palmares.engine.teams.PlanScore;

/**
 * What a rotation costs; less is better, in this order.
 *
 * @param plan all constraints over all turns, meeting again at its priority among them, weighted
 * @param returns coming back to the same table
 */
record RotationScore(PlanScore plan, long returns) implements Comparable<RotationScore> {
    private static final Comparator<RotationScore> ORDER =
            Comparator.comparing(RotationScore::plan).thenComparingLong(RotationScore::returns);

    static RotationScore of(RotationRequest request, PlanScore turns, long repeats, long returns) {
        return new RotationScore(turns.plus(PlanScore.of(request.priority(), repeats * request.weight())), returns);
    }

    @Override
    public int compareTo(RotationScore other) {
        return ORDER.compare(this, other);
    }
}
