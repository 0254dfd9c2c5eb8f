package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;

/**
 * People meet others than those whom they met before. The cost of a team is the number of earlier meetings of its pairs:
 * two people who met three times cost 3 when they are in one team again.
 *
 * @param meetings pairs who met, as often as they met
 */
public record MetBefore(List<Pair> meetings, Priority priority, int weight) implements TeamConstraint, Counted {
    public MetBefore {
        meetings = meetings.stream().sorted().toList();
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        PairCost.Builder cost = new PairCost.Builder(request.participants().size());
        Pair.among(meetings, request, (first, second) -> cost.pair(first, second, 1));
        return cost.build();
    }

    /** Meetings of people who are fixed in one team. */
    @Override
    public long bound(Census census) {
        List<Boolean> again = new ArrayList<>();
        Pair.among(meetings, census.request(), (first, second) -> again.add(census.areFixedTogether(first, second)));
        return again.stream().filter(fixed -> fixed).count();
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "On se retrouve le moins possible avec des personnes déjà rencontrées.",
                "People are with others than those whom they met before.");
    }
}
