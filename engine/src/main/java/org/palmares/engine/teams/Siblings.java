package org.palmares.engine.teams;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;

/**
 * Brothers and sisters who asked for it are together, and those who asked for it are apart. The cost is the number of
 * pairs not placed as asked: one to be together is charged to the team of whoever comes first by id, and to nobody when
 * that person waits for a seat; one to be apart is charged to the team where both are. Who they are is said to nobody
 * unasked.
 */
public record Siblings(List<Pair> together, List<Pair> apart, Priority priority, int weight) implements TeamConstraint {
    public Siblings {
        together = Pair.sorted(together);
        apart = Pair.sorted(apart);
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        PairCost.Builder cost = new PairCost.Builder(request.participants().size());
        Pair.among(together, request, (first, second) -> cost.alone(first, 1).pair(first, second, -1));
        Pair.among(apart, request, (first, second) -> cost.pair(first, second, 1));
        return cost.build();
    }

    @Override
    public boolean organizerOnly() {
        return true;
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "Frères et sœurs sont ensemble ou séparés, comme ils l'ont demandé.",
                "Brothers and sisters are together or apart, as they asked.");
    }
}
