package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/** People who brought a topic and cannot work on it. */
final class OwnerObstacles {
    private static final Text OPEN_TEAM =
            new Text("Ouvrez une autre équipe sur ce sujet.", "Open another team on this topic.");
    private static final Text MORE_TEAMS = new Text(
            "Formez plus d'équipes, ou choisissez parmi les sujets apportés.",
            "Form more teams, or choose among the topics that were brought.");
    private static final Text MOVE_OR_FREE = new Text(
            "Changez-les d'équipe, ou ne les liez plus à leur sujet.",
            "Place them in another team, or no longer tie them to their topic.");

    private final OwnTopic constraint;
    private final Census census;
    private final Owners owners;
    private final List<Obstacle> found = new ArrayList<>();

    private OwnerObstacles(OwnTopic constraint, Census census) {
        this.constraint = constraint;
        this.census = census;
        this.owners = Owners.of(census);
    }

    static List<Obstacle> of(OwnTopic constraint, Census census) {
        OwnerObstacles look = new OwnerObstacles(constraint, census);
        look.tooMany();
        look.fixedElsewhere();
        look.owners.disputed().forEach(look::atOdds);
        return look.found;
    }

    private void tooMany() {
        long each = 0;
        for (int topic : owners.topics()) {
            long without = owners.withoutSeat(topic);
            each += without;
            if (without > 0) {
                tooMany(topic);
            }
        }
        long all = owners.withoutSeat();
        if (all > each) {
            Text sentence = new Text(
                    "Les sujets apportés demandent plus d'équipes qu'il n'y en a : au moins "
                            + Language.FR.count(all, "porteur travaillera", "porteurs travailleront")
                            + " sur un autre.",
                    "The topics that people brought need more teams than there are: at least "
                            + Language.EN.count(all, "owner", "owners") + " will work on another one.");
            tell(Obstacle.Kind.TOO_MANY_BROUGHT, List.of(), List.of(), sentence, MORE_TEAMS);
        }
    }

    private void tooMany(int position) {
        Topic topic = census.request().topics().get(position);
        long free = owners.free(position);
        long seats = owners.seats(position);
        Text sentence = new Text(
                "Sujet « " + topic.title().fr() + " » : " + Language.FR.count(free, "porteur", "porteurs")
                        + " à placer pour " + Language.FR.count(seats, "place", "places") + ".",
                "Topic “" + topic.title().en() + "”: " + Language.EN.count(free, "owner", "owners") + " to place for "
                        + Language.EN.count(seats, "seat", "seats") + ".");
        tell(Obstacle.Kind.TOO_MANY_OWNERS, owners.of(position), List.of(), sentence, OPEN_TEAM);
    }

    private void fixedElsewhere() {
        Map<Integer, List<Integer>> bySlot = new TreeMap<>();
        owners.fixedElsewhere()
                .forEach(person -> bySlot.computeIfAbsent(census.fixedIn(person), unseen -> new ArrayList<>())
                        .add(person));
        bySlot.forEach((slot, people) -> {
            Text said = new Text(
                    Language.FR.count(
                                    people.size(),
                                    "personne y est placée et apporte",
                                    "personnes y sont placées et apportent")
                            + " un autre sujet que le sien.",
                    Language.EN.count(people.size(), "person", "people")
                            + " placed in it brought a topic on which it does not work.");
            tell(Obstacle.Kind.OWNER_FIXED_ELSEWHERE, people, List.of(slot), said, MOVE_OR_FREE);
        });
    }

    private void atOdds(int slot, List<Integer> people) {
        Text said = new Text(
                people.size() + " personnes y sont placées et apportent des sujets différents.",
                people.size() + " people placed in it brought different topics.");
        tell(Obstacle.Kind.OWNERS_AT_ODDS, people, List.of(slot), said, MOVE_OR_FREE);
    }

    private void tell(Obstacle.Kind kind, Collection<Integer> people, List<Integer> slots, Text said, Text advice) {
        List<Id<Team>> teams =
                slots.stream().map(slot -> census.slot(slot).id()).toList();
        Text sentence = slots.isEmpty() ? said : Wording.ofTeam(census.slot(slots.get(0)), said);
        found.add(new Obstacle(kind, Optional.of(constraint), census.ids(people), teams, sentence, advice));
    }
}
