package org.palmares.engine.teams;

import java.util.Map;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/**
 * Whoever brought a topic works on it. The cost of a team is the number of its members who brought another one;
 * a topic that the request does not hold counts for nobody.
 */
public record OwnTopic(Priority priority, int weight) implements TeamConstraint, Counted {
    private static final int NO_OWN_TOPIC = -2;

    public OwnTopic {
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        Map<Id<Topic>, Integer> positions = request.topicPositions();
        int[] own = request.participants().stream()
                .mapToInt(person -> person.ownTopic().map(positions::get).orElse(NO_OWN_TOPIC))
                .toArray();
        return (TopicCost) (person, topic) -> own[person] != NO_OWN_TOPIC && own[person] != topic ? 1 : 0;
    }

    /** Owners are fixed on another topic, or are more than the seats of the teams that may take their topics. */
    @Override
    public long bound(Census census) {
        Owners owners = Owners.of(census);
        return owners.fixedElsewhere().size() + owners.atOdds() + Math.max(0, owners.withoutSeat() - census.waiting());
    }

    @Override
    public boolean knowsLimits() {
        return true;
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text("Qui apporte un sujet y travaille.", "Whoever brought a topic works on it.");
    }
}
