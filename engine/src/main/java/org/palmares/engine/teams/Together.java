package org.palmares.engine.teams;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;

/**
 * Pairs of people who are in one team. The cost is the number of split pairs: each is charged once, to the team of
 * whoever comes first by id. When that person waits for a seat nobody is charged, as waiting has its own cost.
 */
public record Together(List<Pair> pairs, Priority priority, int weight) implements TeamConstraint, Counted {
    public Together {
        pairs = Pair.sorted(pairs);
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        PairCost.Builder cost = new PairCost.Builder(request.participants().size());
        Pair.among(pairs, request, (first, second) -> cost.alone(first, 1).pair(first, second, -1));
        return cost.build();
    }

    /**
     * A circle of people whom pairs hold together sits in more teams than one, and to part it so takes a pair less one;
     * or pairs are fixed apart. Pairs of somebody who may have to wait are left out.
     */
    @Override
    public long bound(Census census) {
        Circles circles = Circles.of(census, pairs);
        Map<Integer, Long> parted = new HashMap<>();
        for (int[] pair : circles.pairs()) {
            boolean charged = census.waiting() == 0 || !census.isFree(pair[0]);
            if (charged && !census.mayMeet(pair[0], pair[1])) {
                parted.merge(circles.top(pair[0]), 1L, Long::sum);
            }
        }
        long bound = 0;
        for (List<Integer> circle : circles.all()) {
            long cuts = census.waiting() == 0 ? circles.teams(circle, census.largestTeam()) - 1 : 0;
            bound += Math.max(cuts, parted.getOrDefault(circles.top(circle.get(0)), 0L));
        }
        return bound;
    }

    @Override
    public boolean knowsLimits() {
        return true;
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "Les personnes qui se sont souhaitées sont dans la même équipe.",
                "People who wished to be together are in one team.");
    }
}
