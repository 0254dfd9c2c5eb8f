package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/** Topics that have too few places for the teams: for those fixed on one, or for all. */
final class PlaceObstacles {
    private static final Text MORE_PLACES = new Text(
            "Ouvrez des places, ajoutez des sujets, ou formez moins d'équipes.",
            "Open places, add topics, or form fewer teams.");

    private PlaceObstacles() {}

    static List<Obstacle> of(TopicCapacity capacity, Census census) {
        TopicTakers takers = TopicTakers.of(census);
        if (capacity.priority() == Priority.SOFT || takers.over() + takers.left() == 0) {
            return List.of();
        }
        List<Obstacle> found = new ArrayList<>();
        for (int at = 0; at < census.request().topics().size(); at++) {
            Topic topic = census.request().topics().get(at);
            if (takers.fixed(at) > topic.teams()) {
                found.add(obstacle(capacity, fixedOn(topic, census), fixed(topic, takers.fixed(at))));
            }
        }
        if (takers.left() > 0) {
            Text sentence = new Text(
                    "Les sujets n'offrent pas assez de places : au moins "
                            + Language.FR.count(takers.left(), "équipe sera", "équipes seront")
                            + " de trop sur le leur.",
                    "Topics offer too few places: at least " + Language.EN.count(takers.left(), "team", "teams")
                            + " will be one too many on theirs.");
            found.add(obstacle(capacity, List.of(), sentence));
        }
        return found;
    }

    private static List<Id<Team>> fixedOn(Topic topic, Census census) {
        return census.request().slots().stream()
                .filter(slot -> slot.topic().equals(Optional.of(topic.id())))
                .map(TeamSlot::id)
                .toList();
    }

    private static Text fixed(Topic topic, int teams) {
        return new Text(
                "Sujet « " + topic.title().fr() + " » : " + teams + " équipes y sont attachées, pour "
                        + Language.FR.count(topic.teams(), "place", "places") + ".",
                "Topic “" + topic.title().en() + "”: " + teams + " teams are tied to it, for "
                        + Language.EN.count(topic.teams(), "place", "places") + ".");
    }

    private static Obstacle obstacle(TopicCapacity capacity, List<Id<Team>> teams, Text sentence) {
        return new Obstacle(
                Obstacle.Kind.TOPIC_PLACES_SHORT, Optional.of(capacity), List.of(), teams, sentence, MORE_PLACES);
    }
}
