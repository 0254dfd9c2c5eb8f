package org.palmares.engine.teams;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.TeamSizes;
import org.palmares.engine.domain.Topic;

/**
 * Which of many pitched topics may live. People and topics stand in the order of their ids. Immutable.
 *
 * @param participants with their ranked wishes and the topics that they brought
 * @param keep how many topics are to live, at least 1
 * @param leastWishes how many people must wish for a topic or have brought it, unless the organizer confirmed it
 * @param sizes how many people a team may have
 * @param live topics that the organizer confirmed; they live whatever their wishes
 * @param resting topics that the organizer refused; they do not live
 * @param tags attributes of owners by which topics are close, such as themes
 * @param merging whether owners of a topic that does not live bring it into a close one, instead of joining as they wish
 */
public record PitchRequest(
        List<Participant> participants,
        List<Topic> topics,
        int keep,
        int leastWishes,
        TeamSizes sizes,
        Set<Id<Topic>> live,
        Set<Id<Topic>> resting,
        List<Id<Attribute>> tags,
        boolean merging) {
    public PitchRequest {
        Require.that(
                participants.size() <= FormationRequest.MAX_PARTICIPANTS, "too many participants", participants.size());
        Require.distinct(participants, Participant::id, "participants");
        participants = participants.stream()
                .sorted(Comparator.comparing(Participant::id))
                .toList();
        Require.distinct(topics, Topic::id, "topics");
        topics = topics.stream().sorted(Comparator.comparing(Topic::id)).toList();
        Require.atLeast(1, keep, "keep");
        Require.atLeast(0, leastWishes, "leastWishes");
        Objects.requireNonNull(sizes, "sizes");
        live = new TreeSet<>(live);
        resting = new TreeSet<>(resting);
        for (Id<Topic> topic : live) {
            Require.that(!resting.contains(topic), "a topic may not both live and rest", topic);
        }
        tags = List.copyOf(tags);
    }

    /** How many people all teams of a topic may have together, by its position. */
    int seats(int topic) {
        Topic asked = topics.get(topic);
        return asked.teams() * sizes.of(Optional.of(asked.id())).max();
    }
}
