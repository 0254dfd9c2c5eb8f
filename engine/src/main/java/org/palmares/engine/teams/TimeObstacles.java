package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/** People who are there for too little time, and those fixed in one team who have too little in common. */
final class TimeObstacles {
    private static final Text LESS_OR_MOVE = new Text(
            "Demandez moins de temps, ou placez l'un d'eux ailleurs.",
            "Ask for less time, or place one of them elsewhere.");
    private static final Text LESS_OR_CHECK = new Text(
            "Demandez moins de temps, ou vérifiez leurs réponses.", "Ask for less time, or check their answers.");

    private TimeObstacles() {}

    static List<Obstacle> of(CommonSlots common, Census census) {
        if (common.priority() == Priority.SOFT) {
            return List.of();
        }
        List<Obstacle> found = new ArrayList<>();
        TeamCost cost = common.over(census.request());
        List<Integer> tooShort = IntStream.range(0, census.people())
                .filter(person -> cost.of(alone(person)) > 0)
                .boxed()
                .toList();
        if (!tooShort.isEmpty()) {
            found.add(tooShort(tooShort, common, census));
        }
        for (int slot = 0; slot < census.teams(); slot++) {
            if (census.fixed(slot) > 1 && cost.of(census.fixedTable(slot)) > 0) {
                found.add(apart(census.slot(slot), common));
            }
        }
        return found;
    }

    private static Table alone(int person) {
        Table table = new Table(0, TeamView.NO_TOPIC);
        table.add(person);
        return table;
    }

    private static Obstacle tooShort(List<Integer> people, CommonSlots common, Census census) {
        String time = Wording.time(common.atLeast());
        Text sentence = new Text(
                Language.FR.count(people.size(), "personne est présente", "personnes sont présentes") + " moins de "
                        + time + ", le temps commun demandé.",
                Language.EN.count(people.size(), "person is", "people are") + " there for less than " + time
                        + ", the time that teams should have in common.");
        return new Obstacle(
                Obstacle.Kind.TIME_SHORT, Optional.of(common), census.ids(people), List.of(), sentence, LESS_OR_CHECK);
    }

    private static Obstacle apart(TeamSlot team, CommonSlots common) {
        int people = team.fixedMembers().size();
        String time = Wording.time(common.atLeast());
        Text said = new Text(
                people + " personnes y sont déjà placées et n'ont pas " + time + " en commun.",
                people + " people already in it do not have " + time + " in common.");
        return new Obstacle(
                Obstacle.Kind.NO_COMMON_TIME,
                Optional.of(common),
                team.fixedMembers(),
                List.of(team.id()),
                Wording.ofTeam(team, said),
                LESS_OR_MOVE);
    }
}
