package org.palmares.engine.scoring.prizes;

import java.util.List;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.Points;

/** Who takes the places of a prize, tie group by tie group. */
final class Places {
    private Places() {}

    /**
     * The tie group that takes the next place: whoever has the rank of the best, or is less than the prize's margin below
     * it. It is never parted, so that it may hold more than there are places left.
     *
     * @param eligible who may win, the best first; at least one
     */
    static List<Contender> next(List<Contender> eligible, Prize prize) {
        Points within = Points.of(prize.tied().within());
        Contender best = eligible.get(0);
        return eligible.stream().takeWhile(each -> isTied(best, each, within)).toList();
    }

    /** Below the best: a jury may have put fewer points before more. */
    private static boolean isTied(Contender best, Contender other, Points within) {
        Points below = best.points().minus(other.points());
        boolean near = below.compareTo(Points.ZERO) >= 0 && below.compareTo(within) < 0;
        return other.rank() == best.rank() || near;
    }
}
