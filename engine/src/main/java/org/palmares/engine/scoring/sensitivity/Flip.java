package org.palmares.engine.scoring.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The smallest change of weights at which two entries change places: weights stay at or above zero and keep their sum,
 * and the sum of all changes in size is least.
 *
 * <p>Weight that moves from one criterion to another brings the pair together by the difference of their gaps, so that
 * the criterion with the least gap receives all and those with the greatest gap give first, until the points are equal:
 * a linear program whose optimum is found by taking the best exchange first. Exact; compared by differences, since
 * {@link BigFraction#compareTo} of version 1.2 turns two negative fractions round.
 *
 * @param moved the share of the weight that moves, from 0 to 1: half the sum of all changes in size
 * @param weights with which both have the same points; in the order of the criteria, summing to 1
 */
public record Flip(BigFraction moved, List<BigFraction> weights) {
    public Flip {
        weights = List.copyOf(weights);
    }

    /**
     * The smallest change that takes from an entry its lead over another.
     *
     * @param weights by criterion, at least 0 and summing to 1
     * @param gaps by criterion, how many points the one ahead has above the other if that criterion alone counted
     * @return empty where no weights do: the one ahead leads on every criterion
     */
    public static Optional<Flip> smallest(List<BigFraction> weights, List<BigFraction> gaps) {
        List<Integer> byGap = IntStream.range(0, gaps.size())
                .boxed()
                .sorted((one, other) -> gaps.get(other).subtract(gaps.get(one)).signum())
                .toList();
        int receiver = byGap.get(byGap.size() - 1);
        BigFraction lead = lead(weights, gaps);
        BigFraction moved = BigFraction.ZERO;
        List<BigFraction> changed = new ArrayList<>(weights);
        for (int giver : byGap) {
            BigFraction gain = gaps.get(giver).subtract(gaps.get(receiver));
            if (lead.signum() <= 0 || gain.signum() <= 0) {
                break;
            }
            BigFraction needed = lead.divide(gain);
            BigFraction spare = weights.get(giver).subtract(needed);
            BigFraction given = spare.signum() > 0 ? needed : weights.get(giver);
            changed.set(giver, changed.get(giver).subtract(given));
            changed.set(receiver, changed.get(receiver).add(given));
            lead = lead.subtract(given.multiply(gain));
            moved = moved.add(given);
        }
        return lead.signum() <= 0 ? Optional.of(new Flip(moved, changed)) : Optional.empty();
    }

    /** By how many points the one ahead leads; below 0 where it does not. */
    public static BigFraction lead(List<BigFraction> weights, List<BigFraction> gaps) {
        BigFraction lead = BigFraction.ZERO;
        for (int criterion = 0; criterion < gaps.size(); criterion++) {
            lead = lead.add(weights.get(criterion).multiply(gaps.get(criterion)));
        }
        return lead;
    }
}
