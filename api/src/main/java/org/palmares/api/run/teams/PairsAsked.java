package org.palmares.api.run.teams;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palmares.api.event.roster.Decision;
import org.palmares.api.event.settings.ConstraintSetting.Siblings.Placed;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.teams.Affinities;
import org.palmares.engine.teams.Pair;

/** The pairs of people whom somebody wants in one team or in two; only of people who are placed. */
final class PairsAsked {
    private final List<Participant> people;
    private final FormationStage.Given given;
    private final List<List<Id<Participant>>> own;
    private final Set<Id<Participant>> placed;

    /**
     * Of one formation.
     *
     * @param people who is placed
     * @param own the members of each team that people formed themselves
     */
    PairsAsked(List<Participant> people, FormationStage.Given given, List<List<Id<Participant>>> own) {
        this.people = people;
        this.given = given;
        this.own = own;
        this.placed = people.stream().map(Participant::id).collect(Collectors.toSet());
    }

    /** Pairs that wished for one another, or that the organizer wants together. */
    List<Pair> together() {
        List<Pair> pairs = new ArrayList<>();
        people.forEach(person -> person.wishedMates().forEach(mate -> add(pairs, person.id(), mate)));
        for (Decision decision : given.decisions()) {
            if (decision instanceof Decision.Together asked) {
                add(pairs, asked.one(), asked.other());
            }
        }
        return pairs;
    }

    /** Pairs that one of them, or the organizer, wants apart. */
    List<Pair> apart() {
        List<Pair> pairs = new ArrayList<>();
        for (Decision decision : given.decisions()) {
            if (decision instanceof Decision.Apart asked) {
                add(pairs, asked.one(), asked.other());
            }
        }
        return pairs;
    }

    /** Brothers and sisters who are to be in one team. */
    List<Pair> siblingsTogether(Placed placed) {
        return placed == Placed.APART ? List.of() : siblings(placed, together());
    }

    /** Brothers and sisters who are to be in different teams. */
    List<Pair> siblingsApart(Placed placed) {
        return placed == Placed.TOGETHER ? List.of() : siblings(placed, apart());
    }

    /** All of them, or those among the pairs asked for. */
    private List<Pair> siblings(Placed placed, List<Pair> asked) {
        Set<Pair> wanted = new HashSet<>(asked);
        List<Pair> pairs = new ArrayList<>();
        for (Decision decision : given.decisions()) {
            if (decision instanceof Decision.Siblings siblings) {
                add(pairs, siblings.one(), siblings.other());
            }
        }
        return pairs.stream()
                .filter(pair -> placed != Placed.AS_ASKED || wanted.contains(pair))
                .toList();
    }

    /** Every two members of a team that people formed themselves and that is no larger than teams may be. */
    List<Pair> ownTeams(int largest) {
        List<Pair> pairs = new ArrayList<>();
        own.stream().filter(team -> team.size() <= largest).forEach(team -> addAll(pairs, team));
        return pairs;
    }

    /** Those of {@code pairs.csv} between people who are placed. */
    Affinities affinities() {
        Affinities.Builder builder = Affinities.builder();
        given.affinities().stream()
                .filter(pair -> placed.contains(pair.one()) && placed.contains(pair.other()))
                .forEach(pair -> builder.pair(pair.one(), pair.other(), pair.millionths()));
        return builder.build();
    }

    /** Pairs of people who were in one team before, once for each time. */
    List<Pair> met() {
        List<Pair> pairs = new ArrayList<>();
        given.met().forEach(team -> addAll(pairs, team.members()));
        return pairs;
    }

    private void addAll(List<Pair> pairs, List<Id<Participant>> team) {
        for (int one = 0; one < team.size(); one++) {
            for (int other = one + 1; other < team.size(); other++) {
                add(pairs, team.get(one), team.get(other));
            }
        }
    }

    private void add(List<Pair> pairs, Id<Participant> one, Id<Participant> other) {
        if (placed.contains(one) && placed.contains(other)) {
            pairs.add(new Pair(one, other));
        }
    }
}
