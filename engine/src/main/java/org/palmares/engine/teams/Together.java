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
        PairCost.Builder cost = new PairCost.Builder(request.participants().size());
        Pair.among(pairs, request, (first, second) -> cost.alone(first, 1).pair(first, second, -1));
        return cost.build();
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "Les personnes qui se sont souhaitées sont dans la même équipe.",
                "People who wished to be together are in one team.");
    }
}
