package org.palmares.engine.scoring.prizes;

import java.util.ArrayList;
import java.util.List;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.Points;

/** Who takes the places of a prize, tie group by tie group. */
final class Places {
    private Places() {}

    /**
     * The tie groups that take the places, the best first. A group holds whoever has the rank of its best member, or is
     * less than the prize's margin below it; it is never parted, so that the last one may hold more than are left.
     *
     * @param eligible who may win, the best first
     */
    static List<List<Contender>> take(List<Contender> eligible, Prize prize) {
        Points within = Points.of(prize.tied().within());
        List<List<Contender>> groups = new ArrayList<>();
        int taken = 0;
        while (taken < prize.laureates() && taken < eligible.size()) {
            List<Contender> group = group(eligible.subList(taken, eligible.size()), within);
            groups.add(group);
            taken += group.size();
        }
        return groups;
    }

    private static List<Contender> group(List<Contender> left, Points within) {
        Contender best = left.get(0);
        return left.stream().takeWhile(each -> isTied(best, each, within)).toList();
    }

    /** Below the best: a jury may have put fewer points before more. */
    private static boolean isTied(Contender best, Contender other, Points within) {
        Points below = best.points().minus(other.points());
        boolean near = below.compareTo(Points.ZERO) >= 0 && below.compareTo(within) < 0;
        return other.rank() == best.rank() || near;
    }
}
