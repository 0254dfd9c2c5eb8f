package org.palmares.engine.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many people the teams of an event have. Most have the usual size; some topics, or some teams, have their own.
 *
 * @param onTopics topics whose teams have a size of their own, each topic once
 * @param lots teams without a topic of their own that have another size, in the order of the event
 */
public record TeamSizes(TeamSize usual, List<OnTopic> onTopics, List<Lot> lots) {
    /** The size of every team on one topic. */
    public record OnTopic(Id<Topic> topic, TeamSize size) {
        public OnTopic {
            Objects.requireNonNull(topic, "topic");
            Objects.requireNonNull(size, "size");
        }
    }

    /**
     * So many teams of one size.
     *
     * @param site where they work, in an event with sites
     * @param teams how many, at least 1
     */
    public record Lot(Optional<Id<Site>> site, int teams, TeamSize size) {
        public Lot {
            Objects.requireNonNull(site, "site");
            Require.atLeast(1, teams, "teams");
            Objects.requireNonNull(size, "size");
        }
    }

    public TeamSizes {
        Objects.requireNonNull(usual, "usual");
        Require.distinct(onTopics, OnTopic::topic, "onTopics");
        onTopics = List.copyOf(onTopics);
        lots = List.copyOf(lots);
    }

    /** One size for all teams. */
    public static TeamSizes all(TeamSize size) {
        return new TeamSizes(size, List.of(), List.of());
    }

    /** The size of a team on this topic, the usual one without a topic. */
    public TeamSize of(Optional<Id<Topic>> topic) {
        return onTopics.stream()
                .filter(each -> topic.filter(each.topic::equals).isPresent())
                .map(OnTopic::size)
                .findFirst()
                .orElse(usual);
    }

    /** How many people the largest team may have. */
    public int most() {
        return Stream.of(
                        Stream.of(usual),
                        onTopics.stream().map(OnTopic::size),
                        lots.stream().map(Lot::size))
                .flatMap(sizes -> sizes)
                .mapToInt(TeamSize::max)
                .max()
                .orElseThrow();
    }
}
