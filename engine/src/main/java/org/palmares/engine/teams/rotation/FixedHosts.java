package org.palmares.engine.teams.rotation;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.palmares.engine.domain.Text;

/** With more turns than tables everyone comes back somewhere, best where fewest people are fixed, and meets those again. */
final class FixedHosts {
    static final Text WHY = new Text(
            "Il y a plus de tours que de tables : on revient forcément à une table et à qui y reste.",
            "There are more turns than tables: people are bound to come back to a table and to who stays there.");

    private FixedHosts() {}

    static long bound(RotationRequest request, TableSizes sizes) {
        if (!sizes.everyoneSits()) {
            return 0;
        }
        long guests = (long) sizes.people() - sizes.fixed();
        long meant = request.companionsHere().size() * Spread.pairs(request.turns());
        return Math.max(0, guests * ofOneGuest(request.turns(), sizes) - meant);
    }

    /** A table costs at each further visit as many people as are fixed there, times the visits so far. */
    private static long ofOneGuest(int turns, TableSizes sizes) {
        int[] visits = new int[sizes.tables().size()];
        PriorityQueue<Integer> next = new PriorityQueue<>(Comparator.comparingLong(
                        (Integer at) -> (long) sizes.tables().get(at).fixed() * visits[at])
                .thenComparingInt(at -> at));
        for (int at = 0; at < visits.length; at++) {
            next.add(at);
        }
        long cost = 0;
        for (int turn = 0; turn < turns; turn++) {
            int at = next.remove();
            cost += (long) sizes.tables().get(at).fixed() * visits[at]++;
            next.add(at);
        }
        return cost;
    }
}
