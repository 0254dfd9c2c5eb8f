package org.palmares.api.run.teams;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.event.settings.TeamSettings.Formation;
import org.palmares.api.run.BareEvent;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/**
 * Where owners make the teams: the event with the topics that somebody brought, and as many teams as these have places.
 * A number of teams that says otherwise is asked about, and no owner loses their topic for it.
 */
final class BroughtTopics {
    private static final Place EVENT = Place.of("event.yaml");

    private BroughtTopics() {}

    /** The settings of the formation, and what a person should know of it. */
    record Result(EventSettings settings, List<Problem> problems) {
        Result {
            problems = List.copyOf(problems);
        }
    }

    /** The settings as they are unless owners make the teams; also where nobody brought a topic, which is said. */
    static Result of(EventSettings settings, List<Participant> people) {
        if (settings.formation().teams().formation() != Formation.OWNERS) {
            return new Result(settings, List.of());
        }
        List<Topic> brought = brought(settings.event(), people);
        if (brought.isEmpty()) {
            return new Result(settings, List.of(nobody()));
        }
        Event onTopics = settings.event().onTopics(brought);
        Event event = BareEvent.resized(onTopics, onTopics.teamSizes(), OptionalInt.empty());
        int teams = brought.stream().mapToInt(Topic::teams).sum();
        Optional<Problem> other = settings.event().teamCount().stream()
                .filter(count -> count != teams)
                .mapToObj(count -> otherNumber(teams, count))
                .findFirst();
        return new Result(settings.withEvent(event), other.stream().toList());
    }

    private static List<Topic> brought(Event event, List<Participant> people) {
        Set<Id<Topic>> own =
                people.stream().flatMap(person -> person.ownTopic().stream()).collect(Collectors.toSet());
        return event.topics().stream().filter(topic -> own.contains(topic.id())).toList();
    }

    private static Problem nobody() {
        return Problem.asked(
                EVENT,
                "OWNERS_NOBODY",
                new Text(
                        "les sujets apportés doivent faire les équipes (teams: formation: owners), mais personne n'a"
                                + " apporté de sujet déclaré dans topics : les équipes sont formées sans cela. Complétez"
                                + " la colonne du sujet porté, ou les sujets.",
                        "the topics that people brought are to make the teams (teams: formation: owners), but nobody"
                                + " brought a topic declared in topics: teams are formed without that. Complete the"
                                + " column of the topic brought, or the topics."));
    }

    private static Problem otherNumber(int teams, int count) {
        return Problem.asked(
                EVENT,
                "OWNERS_OTHER_NUMBER",
                new Text(
                        "les sujets apportés font " + Language.FR.count(teams, "équipe", "équipes")
                                + ", et l'événement en demande " + count
                                + " (teams: count) : ceux qui portent un sujet le gardent, il y en a " + teams
                                + ". Retirez « count », ou choisissez les projets retenus (topics: live).",
                        "the topics brought make " + Language.EN.count(teams, "team", "teams")
                                + ", and the event asks for " + count
                                + " (teams: count): owners keep their topics, so there are " + teams
                                + ". Remove \"count\", or choose which projects live (topics: live)."));
    }
}
