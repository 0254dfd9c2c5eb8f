package org.palmares.engine.jury;

import java.util.BitSet;
import java.util.List;

/**
 * What linking costs at least: each part needs a pair that leaves it, and a plan with a pair costs at least its reduced
 * cost over the best plan. Weak, yet often enough: 0 where the best plan is linked already, or where a free change links.
 */
final class BridgeBound {
    private BridgeBound() {}

    static long of(Draft draft, Potentials potentials) {
        BitSet[] links = draft.links();
        long bound = 0;
        for (List<Integer> group : draft.groups()) {
            ComparisonGraph graph = new ComparisonGraph(group, links, draft.agents());
            for (int part = 0; part < graph.parts().size() && graph.parts().size() > 1; part++) {
                bound = Math.max(bound, leave(draft, graph, group, part, potentials));
            }
        }
        return bound;
    }

    private static long leave(
            Draft draft, ComparisonGraph graph, List<Integer> group, int part, Potentials potentials) {
        long least = Long.MAX_VALUE;
        for (int item : group) {
            boolean inside = graph.partOfItem(item) == part;
            for (int agent = 0; agent < draft.agents(); agent++) {
                boolean leaves = inside != (graph.partOfAgent(agent) == part);
                if (leaves && draft.admits(item, agent)) {
                    least = Math.min(least, potentials.reduced(draft.plan().offers(), item, agent));
                }
            }
        }
        return least == Long.MAX_VALUE ? 0 : Math.max(0, least);
    }
}
