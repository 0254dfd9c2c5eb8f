package org.palmares.engine.teams;

import java.util.Comparator;

/**
 * The weighted costs of a plan by priority, each at least 0; less is better, and a hard unit outweighs any number of
 * strong ones, a strong unit any number of soft ones.
 */
public record PlanScore(long hard, long strong, long soft) implements Comparable<PlanScore> {
    public static final PlanScore ZERO = new PlanScore(0, 0, 0);

    private static final Comparator<PlanScore> ORDER = Comparator.comparingLong(PlanScore::hard)
            .thenComparingLong(PlanScore::strong)
            .thenComparingLong(PlanScore::soft);

    public static PlanScore of(Priority priority, long cost) {
        return new PlanScore(
                priority == Priority.HARD ? cost : 0,
                priority == Priority.STRONG ? cost : 0,
                priority == Priority.SOFT ? cost : 0);
    }

    public PlanScore plus(PlanScore other) {
        return new PlanScore(
                Math.addExact(hard, other.hard), Math.addExact(strong, other.strong), Math.addExact(soft, other.soft));
    }

    public boolean isBetterThan(PlanScore other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(PlanScore other) {
        return ORDER.compare(this, other);
    }
}
