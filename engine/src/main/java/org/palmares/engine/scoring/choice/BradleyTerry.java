package org.palmares.engine.scoring.choice;

/**
 * The model of duels of Bradley and Terry [1]: one beats another with probability 1 / (1 + exp(strength of the other −
 * strength of the one)); a tie is half a win to both.
 *
 * <p>[1] R. A. Bradley, M. E. Terry, "Rank analysis of incomplete block designs: the method of paired comparisons",
 * Biometrika 39, 1952.
 */
public final class BradleyTerry {
    private BradleyTerry() {}

    /**
     * The strengths that explain the duels best.
     *
     * @param ridge at least 0, how strongly strengths are drawn together
     * @throws IllegalArgumentException if it is 0 and {@link Duels#isStronglyConnected} is not so: somebody's strength
     *     would be infinite, or nobody's comparable
     */
    public static <T extends Comparable<T>> Strengths<T> fit(Duels<T> duels, double ridge) {
        if (ridge < 0 || ridge == 0 && !duels.isStronglyConnected()) {
            throw new IllegalArgumentException(
                    "ridge must be above 0 where duels are not strongly connected, found: " + ridge);
        }
        return Strengths.fit(duels.entries(), new OfDuels(duels), ridge);
    }

    /** The probability with which an entry wins over another, so much weaker (or, negative, stronger). */
    static double probability(double difference) {
        return 1 / (1 + StrictMath.exp(-difference));
    }

    private record OfDuels(Duels<?> duels) implements Likelihood {
        @Override
        public int size() {
            return duels.entries().size();
        }

        @Override
        public double add(double[] strengths, double[] gradient, double[][] information) {
            double value = 0;
            for (int one = 0; one < strengths.length; one++) {
                for (int other = 0; other < one; other++) {
                    value += addPair(one, other, strengths[one] - strengths[other], gradient, information);
                }
            }
            return value;
        }

        private double addPair(int one, int other, double difference, double[] gradient, double[][] information) {
            double won = duels.wins(one, other);
            double lost = duels.wins(other, one);
            double probability = probability(difference);
            double surplus = won - (won + lost) * probability;
            double weight = (won + lost) * probability * (1 - probability);
            gradient[one] += surplus;
            gradient[other] -= surplus;
            information[one][one] += weight;
            information[other][other] += weight;
            information[one][other] -= weight;
            information[other][one] -= weight;
            return -won * StrictMath.log1p(StrictMath.exp(-difference))
                    - lost * StrictMath.log1p(StrictMath.exp(difference));
        }
    }
}
