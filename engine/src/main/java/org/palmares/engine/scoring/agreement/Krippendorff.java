package org.palmares.engine.scoring.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Krippendorff's alpha [1]: 1 − observed / expected disagreement. 1 is full agreement, 0 what chance gives, below 0 worse
 * than chance. Gaps are permitted; a unit with a single value tells nothing and is left out.
 *
 * <p>With n values in all units that have m ≥ 2: observed = Σ over units Σ over pairs of values δ² / (m − 1), expected =
 * Σ over all pairs of values δ² / (n − 1), each pair counted once. Pairs are counted by distinct values, so that time
 * grows with the square of those, not of the raters.
 *
 * <p>[1] K. Krippendorff, "Computing Krippendorff's alpha-reliability", 2011.
 */
public final class Krippendorff {
    /** What a difference between two values means. */
    public enum Level {
        /** Equal or not. */
        NOMINAL,
        /** How many values lie between. */
        ORDINAL,
        /** The difference itself. */
        INTERVAL,
        /** The difference relative to the sum; for values that are not negative. */
        RATIO
    }

    private final Level level;
    private final SortedMap<Double, Integer> all = new TreeMap<>();
    private final SortedMap<Double, Integer> below = new TreeMap<>();
    private final List<SortedMap<Double, Integer>> units = new ArrayList<>();

    private Krippendorff(Ratings ratings, Level level) {
        this.level = level;
        for (List<Double> given : ratings.given()) {
            if (given.size() > 1) {
                SortedMap<Double, Integer> counts = new TreeMap<>();
                given.forEach(value -> counts.merge(value, 1, Integer::sum));
                counts.forEach((value, count) -> all.merge(value, count, Integer::sum));
                units.add(counts);
            }
        }
        int seen = 0;
        for (var value : all.entrySet()) {
            below.put(value.getKey(), seen);
            seen += value.getValue();
        }
    }

    /** Empty where no unit has two values, or all values are the same: nothing can disagree. */
    public static OptionalDouble alpha(Ratings ratings, Level level) {
        return new Krippendorff(ratings, level).alpha();
    }

    private OptionalDouble alpha() {
        double expected = disagreement(all);
        double observed = 0;
        for (SortedMap<Double, Integer> unit : units) {
            observed += disagreement(unit);
        }
        return expected > 0 ? OptionalDouble.of(1 - observed / expected) : OptionalDouble.empty();
    }

    /** Σ over pairs of δ², divided by the number of values less one. */
    private double disagreement(SortedMap<Double, Integer> counts) {
        List<Double> values = List.copyOf(counts.keySet());
        int size = counts.values().stream().mapToInt(Integer::intValue).sum();
        double sum = 0;
        for (int high = 1; high < values.size(); high++) {
            for (int low = 0; low < high; low++) {
                double pairs = (double) counts.get(values.get(low)) * counts.get(values.get(high));
                double delta = delta(values.get(low), values.get(high));
                sum += pairs * delta * delta;
            }
        }
        return sum / (size - 1);
    }

    private double delta(double low, double high) {
        return switch (level) {
            case NOMINAL -> 1;
            case ORDINAL -> (below.get(high) + all.get(high) / 2.0) - (below.get(low) + all.get(low) / 2.0);
            case INTERVAL -> high - low;
            case RATIO -> (high - low) / (high + low);
        };
    }
}
