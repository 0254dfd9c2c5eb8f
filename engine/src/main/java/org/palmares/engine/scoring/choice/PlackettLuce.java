package org.palmares.engine.scoring.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The model of orders of Plackett and Luce [1, 2]: the first of a ballot is drawn among all its entries with chances in
 * proportion to exp(strength), the second among those left, and so on. A ballot of two is a duel of Bradley and Terry.
 * Tied entries are taken as each drawn from all that were left before any of them (Breslow's treatment of ties [3]).
 *
 * <p>[1] R. D. Luce, "Individual choice behavior", 1959. [2] R. L. Plackett, "The analysis of permutations", Applied
 * Statistics 24, 1975. [3] N. Breslow, "Covariance analysis of censored survival data", Biometrics 30, 1974.
 */
public final class PlackettLuce {
    private PlackettLuce() {}

    /**
     * The strengths that explain the ballots best.
     *
     * @param ridge at least 0, how strongly strengths are drawn together
     * @throws IllegalArgumentException if it is 0 and the ballots' duels are not strongly connected
     */
    public static <T extends Comparable<T>> Strengths<T> fit(List<Ballot<T>> ballots, double ridge) {
        if (ridge < 0 || ridge == 0 && !Duels.of(ballots).isStronglyConnected()) {
            throw new IllegalArgumentException(
                    "ridge must be above 0 where duels are not strongly connected, found: " + ridge);
        }
        SortedMap<T, Integer> positions = Duels.positions(
                ballots.stream().flatMap(ballot -> ballot.tiers().stream()).toList());
        List<Draw> draws = new ArrayList<>();
        ballots.forEach(ballot -> addDraws(ballot, positions, draws));
        return Strengths.fit(List.copyOf(positions.keySet()), new OfDraws(positions.size(), draws), ridge);
    }

    /** Those drawn, among all who were still there: positions. */
    private record Draw(List<Integer> drawn, List<Integer> among) {}

    private static <T extends Comparable<T>> void addDraws(
            Ballot<T> ballot, SortedMap<T, Integer> positions, List<Draw> draws) {
        List<Integer> left = new ArrayList<>();
        for (int tier = ballot.tiers().size() - 1; tier >= 0; tier--) {
            List<Integer> drawn =
                    ballot.tiers().get(tier).stream().map(positions::get).toList();
            left.addAll(drawn);
            draws.add(new Draw(drawn, List.copyOf(left)));
        }
    }

    private record OfDraws(int size, List<Draw> draws) implements Likelihood {
        @Override
        public double add(double[] strengths, double[] gradient, double[][] information) {
            double value = 0;
            for (Draw draw : draws) {
                value += addDraw(draw, strengths, gradient, information);
            }
            return value;
        }

        private static double addDraw(Draw draw, double[] strengths, double[] gradient, double[][] information) {
            int times = draw.drawn().size();
            double highest = draw.among().stream()
                    .mapToDouble(each -> strengths[each])
                    .max()
                    .orElseThrow();
            double sum = 0;
            for (int each : draw.among()) {
                sum += StrictMath.exp(strengths[each] - highest);
            }
            double value = -times * (highest + StrictMath.log(sum));
            for (int each : draw.drawn()) {
                value += strengths[each];
                gradient[each] += 1;
            }
            for (int each : draw.among()) {
                double chance = StrictMath.exp(strengths[each] - highest) / sum;
                gradient[each] -= times * chance;
                information[each][each] += times * chance;
                for (int other : draw.among()) {
                    information[each][other] -= times * chance * StrictMath.exp(strengths[other] - highest) / sum;
                }
            }
            return value;
        }
    }
}
