package org.palmares.engine.teams;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/**
 * Whoever brought a topic works on it. The cost of a team is the number of its members who brought another one;
 * a topic that the request does not hold counts for nobody.
 */
public record OwnTopic(Priority priority, int weight) implements TeamConstraint {
    private static final int NO_OWN_TOPIC = -2;

    public OwnTopic {
        Objects.requireNonNull(priority, "priority");
        Check.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        Map<Id<Topic>, Integer> positions = request.topicPositions();
        int[] own = request.participants().stream()
                .mapToInt(person -> person.ownTopic().map(positions::get).orElse(NO_OWN_TOPIC))
                .toArray();
        return (TopicCost) (person, topic) -> own[person] != NO_OWN_TOPIC && own[person] != topic ? 1 : 0;
    }

    /** A topic has more owners than the teams that may take it have seats. */
    @Override
    public long bound(FormationRequest request) {
        long excess = owners(request).entrySet().stream()
                .mapToLong(entry -> Math.max(
                        0, entry.getValue() - seats(request, request.topics().get(entry.getKey()))))
                .sum();
        return Math.max(0, excess - StartingDeal.waiting(request));
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text("Qui apporte un sujet y travaille.", "Whoever brought a topic works on it.");
    }

    /** How many people brought each topic of the request, by its position. */
    static SortedMap<Integer, Integer> owners(FormationRequest request) {
        Map<Id<Topic>, Integer> positions = request.topicPositions();
        SortedMap<Integer, Integer> owners = new TreeMap<>();
        request.participants().stream()
                .flatMap(person -> person.ownTopic().stream())
                .filter(positions::containsKey)
                .forEach(topic -> owners.merge(positions.get(topic), 1, Integer::sum));
        return owners;
    }

    /** How many people may at most work on a topic: the seats of all teams that have or may choose it. */
    static long seats(FormationRequest request, Topic topic) {
        return request.slots().stream()
                .filter(slot -> slot.topic().map(topic.id()::equals).orElse(slot.admits(topic)))
                .mapToLong(
                        slot -> Math.max(slot.size().max(), slot.fixedMembers().size()))
                .sum();
    }
}
