package org.palmares.engine.teams;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Text;

/**
 * Pairs of people who are in one team. The cost is the number of split pairs: each is charged once, to the team of
 * whoever comes first by id. When that person waits for a seat nobody is charged, as waiting has its own cost.
 */
public record Together(List<Pair> pairs, Priority priority, int weight) implements TeamConstraint {
    public Together {
        pairs = Pair.sorted(pairs);
        Objects.requireNonNull(priority, "priority");
        Check.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        List<List<Integer>> mates = Pair.seconds(pairs, request);
        return team -> {
            long cost = 0;
            for (int at = 0; at < team.size(); at++) {
                for (int mate : mates.get(team.member(at))) {
                    cost += team.has(mate) ? 0 : 1;
                }
            }
            return cost;
        };
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "Les personnes qui se sont souhaitées sont dans la même équipe.",
                "People who wished to be together are in one team.");
    }
}
