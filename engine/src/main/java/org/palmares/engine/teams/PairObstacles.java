package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;

/** Requests to be together and to be kept apart that contradict one another, the teams, or the sites. */
final class PairObstacles {
    private static final Text WITHDRAW_ONE =
            new Text("Retirez l'une des deux demandes.", "Withdraw one of the two requests.");
    private static final Text WITHDRAW_SOME =
            new Text("Retirez au moins une demande.", "Withdraw at least one request.");
    private static final Text MOVE_OR_WITHDRAW = new Text(
            "Changez l'une d'équipe, ou retirez la demande.",
            "Place one of them in another team, or withdraw the request.");

    private final Census census;
    private final List<Together> together;
    private final Circles binding;
    private final Circles apart;
    private final List<Obstacle> found = new ArrayList<>();

    private PairObstacles(Census census) {
        this.census = census;
        this.together = asked(Together.class, census);
        this.binding = Circles.of(
                census,
                together.stream()
                        .filter(asked -> asked.priority() != Priority.SOFT)
                        .flatMap(asked -> asked.pairs().stream())
                        .toList());
        this.apart = Circles.of(
                census,
                asked(Apart.class, census).stream()
                        .flatMap(asked -> asked.pairs().stream())
                        .distinct()
                        .toList());
    }

    private static <T extends Constraint> List<T> asked(Class<T> kind, Census census) {
        return census.request().constraints().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    static List<Obstacle> of(Census census) {
        PairObstacles look = new PairObstacles(census);
        look.contradictions();
        look.tornApart();
        look.tooManyTogether();
        look.forcedTogether();
        look.tooManyApart();
        return look.found;
    }

    /** Pairs asked for both ways, and pairs to be kept apart whom a chain of others ties together. */
    private void contradictions() {
        List<int[]> direct = new ArrayList<>();
        List<int[]> chained = new ArrayList<>();
        for (int[] pair : apart.pairs()) {
            if (isToBeTogether(pair)) {
                direct.add(pair);
            } else if (binding.joined(pair[0], pair[1])) {
                chained.add(pair);
            }
        }
        tell(
                Obstacle.Kind.TOGETHER_AND_APART,
                direct,
                direct.size() == 1
                        ? new Text(
                                "Deux personnes sont à la fois à réunir et à séparer.",
                                "Two people are both to be together and to be kept apart.")
                        : new Text(
                                direct.size() + " paires de personnes sont à la fois à réunir et à séparer.",
                                direct.size() + " pairs of people are both to be together and to be kept apart."),
                WITHDRAW_ONE);
        tell(
                Obstacle.Kind.TOGETHER_AND_APART,
                chained,
                new Text(
                        "Des personnes à séparer sont tenues ensemble par une chaîne de demandes.",
                        "People to be kept apart are held together by a chain of requests."),
                WITHDRAW_SOME);
    }

    private boolean isToBeTogether(int[] pair) {
        Pair asked =
                new Pair(census.person(pair[0]).id(), census.person(pair[1]).id());
        return together.stream().anyMatch(kept -> Collections.binarySearch(kept.pairs(), asked) >= 0);
    }

    private void tornApart() {
        List<int[]> fixed = new ArrayList<>();
        List<int[]> elsewhere = new ArrayList<>();
        for (int[] pair : binding.pairs()) {
            if (!census.mayMeet(pair[0], pair[1])) {
                (census.isFree(pair[0]) || census.isFree(pair[1]) ? elsewhere : fixed).add(pair);
            }
        }
        tell(
                Obstacle.Kind.TOGETHER_FIXED_APART,
                fixed,
                new Text(
                        Language.FR.count(
                                        fixed.size(),
                                        "paire de personnes à réunir est déjà placée",
                                        "paires de personnes à réunir sont déjà placées")
                                + " dans des équipes différentes.",
                        Language.EN.count(
                                        fixed.size(),
                                        "pair of people to be together is",
                                        "pairs of people to be together are")
                                + " already placed in different teams."),
                MOVE_OR_WITHDRAW);
        tell(
                Obstacle.Kind.TOGETHER_AT_OTHER_SITES,
                elsewhere,
                new Text(
                        Language.FR.count(
                                        elsewhere.size(),
                                        "paire de personnes à réunir n'a",
                                        "paires de personnes à réunir n'ont")
                                + " aucun site en commun.",
                        Language.EN.count(
                                        elsewhere.size(),
                                        "pair of people to be together has",
                                        "pairs of people to be together have")
                                + " no site in common."),
                WITHDRAW_SOME);
    }

    private void tooManyTogether() {
        for (List<Integer> circle : binding.all()) {
            int most = census.largestTeam();
            if (circle.size() > most) {
                Text sentence = new Text(
                        circle.size() + " personnes sont à réunir, l'une par l'autre, et une équipe en prend " + most
                                + " au plus.",
                        circle.size() + " people are to be together, one through another, and a team takes at most "
                                + most + ".");
                tell(Obstacle.Kind.TOGETHER_TOO_MANY, census.ids(circle), List.of(), sentence, WITHDRAW_SOME);
            }
        }
    }

    private void forcedTogether() {
        List<int[]> fixed = apart.pairs().stream()
                .filter(pair -> census.areFixedTogether(pair[0], pair[1]))
                .toList();
        tell(
                Obstacle.Kind.APART_FIXED_TOGETHER,
                fixed,
                new Text(
                        Language.FR.count(
                                        fixed.size(),
                                        "paire de personnes à séparer est déjà placée",
                                        "paires de personnes à séparer sont déjà placées")
                                + " dans une même équipe.",
                        Language.EN.count(
                                        fixed.size(),
                                        "pair of people to be kept apart is",
                                        "pairs of people to be kept apart are")
                                + " already placed in one team."),
                MOVE_OR_WITHDRAW);
    }

    private void tooManyApart() {
        int teams = census.teams();
        List<Id<Participant>> people = apart.clique(teams);
        if (!people.isEmpty()) {
            Text sentence = new Text(
                    people.size() + " personnes sont toutes à séparer les unes des autres, pour "
                            + Language.FR.count(teams, "équipe", "équipes") + ".",
                    people.size() + " people are all to be kept apart from one another, with "
                            + Language.EN.count(teams, "team", "teams") + ".");
            tell(Obstacle.Kind.TOO_MANY_APART, people, List.of(), sentence, WITHDRAW_SOME);
        }
    }

    private void tell(Obstacle.Kind kind, List<int[]> pairs, Text sentence, Text advice) {
        if (!pairs.isEmpty()) {
            Collection<Integer> people = new TreeSet<>();
            pairs.forEach(pair -> people.addAll(List.of(pair[0], pair[1])));
            List<Id<Team>> teams = people.stream()
                    .filter(person -> !census.isFree(person))
                    .map(census::fixedIn)
                    .distinct()
                    .sorted()
                    .map(slot -> census.slot(slot).id())
                    .toList();
            tell(kind, census.ids(people), teams, sentence, advice);
        }
    }

    private void tell(
            Obstacle.Kind kind, List<Id<Participant>> people, List<Id<Team>> teams, Text sentence, Text advice) {
        found.add(new Obstacle(kind, Optional.empty(), people, teams, sentence, advice));
    }
}
