package org.palmares.engine.teams;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;

/**
 * Pairs of people who are not in one team. The cost of a team is the number of such pairs in it. Who they are is said
 * to nobody unasked.
 */
public record Apart(List<Pair> pairs, Priority priority, int weight) implements TeamConstraint, Counted {
    public Apart {
        pairs = Pair.sorted(pairs);
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        PairCost.Builder cost = new PairCost.Builder(request.participants().size());
        Pair.among(pairs, request, (first, second) -> cost.pair(first, second, 1));
        return cost.build();
    }

    /** Pairs are fixed in one team, or more people are all to be kept apart from one another than there are teams. */
    @Override
    public long bound(Census census) {
        Circles circles = Circles.of(census, pairs);
        long fixed = circles.pairs().stream()
                .filter(pair -> census.areFixedTogether(pair[0], pair[1]))
                .count();
        long seated = circles.clique(census.teams()).size() - census.waiting();
        return Math.max(fixed, seated - census.teams());
    }

    @Override
    public boolean organizerOnly() {
        return true;
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "Les personnes à séparer ne sont pas dans la même équipe.",
                "People who are to be kept apart are not in one team.");
    }
}
