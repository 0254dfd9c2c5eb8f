package org.palmares.engine.teams;

import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/**
 * People work on a topic that they wished for. The first wish costs 0, the second 1 and so on; a topic not wished for
 * costs two more than the last place of the longest list, whoever it is, so that a short list gains nothing. People
 * without wishes and teams without a topic cost 0.
 */
public record TopicWishes(Priority priority, int weight) implements TeamConstraint {
    public TopicWishes {
        Objects.requireNonNull(priority, "priority");
        Check.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        int unwished = unwished(request);
        int topics = request.topics().size();
        int[] costs = request.participants().stream()
                .flatMapToInt(person -> request.topics().stream().mapToInt(topic -> cost(person, topic.id(), unwished)))
                .toArray();
        return (TopicCost) (person, topic) -> topic == TeamView.NO_TOPIC ? 0 : costs[person * topics + topic];
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

    private static int cost(Participant person, Id<Topic> topic, int unwished) {
        int place = person.wishes().indexOf(topic);
        return person.wishes().isEmpty() ? 0 : place < 0 ? unwished : place;
    }
}
