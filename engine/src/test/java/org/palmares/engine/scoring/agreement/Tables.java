package org.palmares.engine.scoring.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Small tables of ratings as text: one line per rater, one word per unit, "." for a gap. */
final class Tables {
    private Tables() {}

    static Ratings byRater(String lines) {
        List<List<OptionalDouble>> raters = cells(lines);
        List<List<OptionalDouble>> units = new ArrayList<>();
        for (int unit = 0; unit < raters.get(0).size(); unit++) {
            int at = unit;
            units.add(raters.stream().map(row -> row.get(at)).toList());
        }
        return new Ratings(units);
    }

    static Ratings byUnit(String lines) {
        return new Ratings(cells(lines));
    }

    private static List<List<OptionalDouble>> cells(String lines) {
        return lines.strip()
                .lines()
                .map(line -> Arrays.stream(line.strip().split(" +"))
                        .map(Tables::cell)
                        .toList())
                .toList();
    }

    private static OptionalDouble cell(String word) {
        return word.equals(".") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(word));
    }
}
