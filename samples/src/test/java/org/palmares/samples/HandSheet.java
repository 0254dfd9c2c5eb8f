package org.palmares.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Points as a person would reckon them from the sheets: on each sheet the weighted mean of the marks out of 100, then the
 * mean over the sheets, rounded once. It asks nothing of the program.
 */
final class HandSheet {
    private HandSheet() {}

    /**
     * Points with two decimals, by submission.
     *
     * @param sheets {@code score-sheets.csv}, in which every sheet is complete
     * @param weights of the criteria
     * @param highest mark; the lowest is 0
     */
    static SortedMap<String, String> points(Path sheets, String round, Map<String, Integer> weights, int highest) {
        SortedMap<String, Long> sums = new TreeMap<>();
        SortedMap<String, Integer> marks = new TreeMap<>();
        for (Map<String, String> row : Rows.of(sheets, ";")) {
            if (row.get("round").equals(round)) {
                long part = (long) weights.get(row.get("criterion")) * Long.parseLong(row.get("mark"));
                sums.merge(row.get("submission"), part, Long::sum);
                marks.merge(row.get("submission"), 1, Integer::sum);
            }
        }
        int all = weights.values().stream().mapToInt(weight -> weight).sum();
        SortedMap<String, String> points = new TreeMap<>();
        sums.forEach((submission, sum) -> points.put(
                submission, hundredths(sum * 100 * weights.size(), (long) all * highest * marks.get(submission))));
        return points;
    }

    private static String hundredths(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
