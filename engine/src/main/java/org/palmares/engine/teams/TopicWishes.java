package org.palmares.engine.teams;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/**
 * People work on a topic that they wished for. The first wish costs 0, the second 1 and so on; a topic not wished for
 * costs two more than the last place of the longest list, whoever it is, so that a short list gains nothing. People
 * without wishes and teams without a topic cost 0.
 */
public record TopicWishes(Priority priority, int weight) implements TeamConstraint, Counted {
    public TopicWishes {
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        int unwished = unwished(request);
        int topics = request.topics().size();
        int[] costs = request.participants().stream()
                .flatMapToInt(person ->
                        request.topics().stream().mapToInt(topic -> cost(person.wishes(), topic.id(), unwished)))
                .toArray();
        return (TopicCost) (person, topic) -> topic == TeamView.NO_TOPIC ? 0 : costs[person * topics + topic];
    }

    /**
     * Everybody on the dearest topic that seats allow: the cheapest way of seating all who are fixed nowhere, where only
     * the seats of topics are counted; whoever is fixed costs what their team's topic costs, the best for all of them
     * where it chooses.
     */
    @Override
    public long bound(Census census) {
        FormationRequest request = census.request();
        if (request.topics().isEmpty()) {
            return 0;
        }
        int unwished = unwished(request);
        long bound = new TopicSeats(census).leastCost((wishes, topic) -> cost(wishes, topic, unwished));
        for (int slot = 0; slot < census.teams(); slot++) {
            bound += census.fixed(slot) == 0 ? 0 : fixed(slot, census, unwished);
        }
        return bound;
    }

    /** What the fixed members of a team cost on the topic that suits them best. */
    private static long fixed(int slot, Census census, int unwished) {
        List<Topic> topics = census.request().topics();
        return IntStream.range(0, topics.size())
                .filter(topic -> census.mayTake(slot, topic))
                .mapToLong(topic -> census.slot(slot).fixedMembers().stream()
                        .map(member -> census.person(census.position(member)))
                        .mapToLong(member ->
                                cost(member.wishes(), topics.get(topic).id(), unwished))
                        .sum())
                .min()
                .orElse(0);
    }

    @Override
    public boolean knowsLimits() {
        return true;
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "Chacun travaille sur un sujet souhaité, le premier de préférence.",
                "People work on a topic that they wished for, the first one if possible.");
    }

    private static int unwished(FormationRequest request) {
        return 1
                + request.participants().stream()
                        .mapToInt(person -> person.wishes().size())
                        .max()
                        .orElse(0);
    }

    private static int cost(List<Id<Topic>> wishes, Id<Topic> topic, int unwished) {
        int place = wishes.indexOf(topic);
        return wishes.isEmpty() ? 0 : place < 0 ? unwished : place;
    }
}
