package org.palmares.engine.scoring.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.palmares.engine.scoring.agreement.Krippendorff.Level;

/** Published tables, with the six decimals of a second program; and the definition, pair by pair. */
class KrippendorffTest {
    private static final double PRINTED = 5e-7;

    /** Krippendorff 2011: four observers, twelve units. */
    private final Ratings four = Tables.byRater("""
            1 2 3 3 2 1 4 1 2 . . .
            1 2 3 3 2 2 4 1 2 5 . 3
            . 3 3 3 2 3 4 2 2 5 1 .
            1 2 3 3 2 4 4 1 2 5 1 .
            """);

    /** Three coders, fifteen units. */
    private final Ratings three = Tables.byRater("""
            . . . . . 3 4 1 2 1 1 3 3 . 3
            1 . 2 1 3 3 4 3 . . . . . . .
            . . 2 1 3 4 4 . 2 1 1 3 3 . 4
            """);

    @Test
    void four_observers_give_the_published_values() {
        assertEquals(0.743421, alpha(four, Level.NOMINAL), PRINTED);
        assertEquals(0.815388, alpha(four, Level.ORDINAL), PRINTED);
        assertEquals(0.849107, alpha(four, Level.INTERVAL), PRINTED);
        assertEquals(0.797403, alpha(four, Level.RATIO), PRINTED);
    }

    @Test
    void three_coders_give_the_published_values() {
        assertEquals(0.691358, alpha(three, Level.NOMINAL), PRINTED);
        assertEquals(0.806721, alpha(three, Level.ORDINAL), PRINTED);
        assertEquals(0.810845, alpha(three, Level.INTERVAL), PRINTED);
        assertEquals(0.808944, alpha(three, Level.RATIO), PRINTED);
    }

    @Test
    void counting_by_values_is_counting_by_pairs() {
        Random random = new Random(11);
        for (int run = 0; run < 200; run++) {
            Ratings ratings = random(random);
            OptionalDouble alpha = Krippendorff.alpha(ratings, Level.INTERVAL);
            assertEquals(byPairs(ratings), alpha.orElse(Double.NaN), 1e-9, ratings.toString());
        }
    }

    @Test
    void nothing_that_can_disagree_gives_no_value() {
        assertEquals(OptionalDouble.empty(), Krippendorff.alpha(Tables.byUnit("3 3\n3 ."), Level.INTERVAL));
        assertEquals(OptionalDouble.empty(), Krippendorff.alpha(Tables.byUnit("3 .\n. 4"), Level.NOMINAL));
        assertEquals(OptionalDouble.empty(), Krippendorff.alpha(new Ratings(List.of()), Level.ORDINAL));
    }

    private static double alpha(Ratings ratings, Level level) {
        return Krippendorff.alpha(ratings, level).orElseThrow();
    }

    private static Ratings random(Random random) {
        List<List<OptionalDouble>> rows = new ArrayList<>();
        for (int unit = 0; unit < 5; unit++) {
            List<OptionalDouble> row = new ArrayList<>();
            for (int rater = 0; rater < 4; rater++) {
                row.add(random.nextInt(3) == 0 ? OptionalDouble.empty() : OptionalDouble.of(random.nextInt(6)));
            }
            rows.add(row);
        }
        return new Ratings(rows);
    }

    private static double byPairs(Ratings ratings) {
        List<List<Double>> units =
                ratings.given().stream().filter(unit -> unit.size() > 1).toList();
        List<Double> all = units.stream().flatMap(List::stream).toList();
        double observed =
                units.stream().mapToDouble(KrippendorffTest::disagreement).sum();
        double expected = disagreement(all);
        return expected > 0 ? 1 - observed / expected : Double.NaN;
    }

    private static double disagreement(List<Double> values) {
        double sum = 0;
        for (double one : values) {
            for (double other : values) {
                sum += (one - other) * (one - other) / 2;
            }
        }
        return sum / (values.size() - 1);
    }
}
