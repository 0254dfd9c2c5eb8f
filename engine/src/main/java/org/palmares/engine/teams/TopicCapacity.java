package org.palmares.engine.teams;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/** A topic is taken by no more teams than it offers places. The cost of a plan is the number of teams in excess. */
public record TopicCapacity(Priority priority, int weight) implements PlanConstraint, Counted {
    public TopicCapacity {
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public PlanCost over(FormationRequest request) {
        List<Integer> places = request.topics().stream().map(Topic::teams).toList();
        return (PlanCost.OfCounters) plan -> {
            long excess = 0;
            for (int topic = 0; topic < places.size(); topic++) {
                excess += Math.max(0, plan.teamsOn(topic) - places.get(topic));
            }
            return excess;
        };
    }

    /** More teams are fixed on a topic than it has places, or there are more teams than places on all topics. */
    @Override
    public long bound(Census census) {
        TopicTakers takers = TopicTakers.of(census);
        return takers.over() + takers.left();
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "Un sujet n'est pris que par autant d'équipes qu'il offre de places.",
                "A topic is taken by no more teams than it offers places.");
    }
}
