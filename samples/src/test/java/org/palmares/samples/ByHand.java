package org.palmares.samples;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Points as one works them out on paper: each mark's share of the scale times the weight of its criterion, the sum of a
 * sheet, the mean of an entry's sheets. Shares no code with the program.
 */
final class ByHand {
    private static final BigDecimal NEAR_ENOUGH = new BigDecimal("0.01");

    private ByHand() {}

    /**
     * The points of every entry of a round, on 100.
     *
     * @param sheets lines of {@code score-sheets.csv}; marks on a scale that begins at 0
     * @param weights by criterion, 100 in all
     * @param best the best mark
     */
    static SortedMap<String, BigDecimal> points(
            List<Map<String, String>> sheets, String round, Map<String, Integer> weights, int best) {
        Map<String, SortedMap<String, BigDecimal>> bySheet = new TreeMap<>();
        for (Map<String, String> line : sheets) {
            if (line.get("round").equals(round)) {
                BigDecimal mark = new BigDecimal(line.get("mark").replace(',', '.'));
                BigDecimal part = mark.multiply(BigDecimal.valueOf(weights.get(line.get("criterion"))));
                bySheet.computeIfAbsent(line.get("submission"), unseen -> new TreeMap<>())
                        .merge(line.get("juror"), part, BigDecimal::add);
            }
        }
        SortedMap<String, BigDecimal> points = new TreeMap<>();
        bySheet.forEach((entry, jurors) -> points.put(
                entry,
                jurors.values().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf((long) jurors.size() * best), MathContext.DECIMAL128)));
        return points;
    }

    /** Some points and a share of earlier ones. */
    static SortedMap<String, BigDecimal> carried(
            SortedMap<String, BigDecimal> points, SortedMap<String, BigDecimal> earlier, String share) {
        BigDecimal part = new BigDecimal(share);
        SortedMap<String, BigDecimal> mixed = new TreeMap<>();
        points.forEach((entry, own) -> mixed.put(
                entry,
                own.multiply(BigDecimal.ONE.subtract(part))
                        .add(earlier.get(entry).multiply(part))));
        return mixed;
    }

    /** The entries, the most points first, those of equal points by their ids. */
    static List<String> order(SortedMap<String, BigDecimal> points) {
        List<String> order = new ArrayList<>(points.keySet());
        order.sort((one, other) -> points.get(other).compareTo(points.get(one)));
        return order;
    }

    /** Where a table of the program is further than a hundredth from the points, or names other entries. */
    static List<String> differences(SortedMap<String, BigDecimal> points, List<Map<String, String>> ranking) {
        SortedMap<String, BigDecimal> left = new TreeMap<>(points);
        List<String> differences = new ArrayList<>();
        for (Map<String, String> row : ranking) {
            BigDecimal byHand = left.remove(row.get("submission"));
            if (byHand == null
                    || byHand.subtract(new BigDecimal(row.get("points"))).abs().compareTo(NEAR_ENOUGH) > 0) {
                differences.add(row.get("submission") + " " + row.get("points") + ", by hand " + byHand);
            }
        }
        left.forEach((entry, byHand) ->
                differences.add(entry + " is missing, by hand " + byHand.setScale(2, RoundingMode.HALF_UP)));
        return differences;
    }
}
