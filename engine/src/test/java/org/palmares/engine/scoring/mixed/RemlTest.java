package org.palmares.engine.scoring.mixed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Expected numbers are those of lme4 1.1-31 under R 4.2.2, whose optimiser stops at about 1e-6. */
class RemlTest {
    private static final double CLOSE = 1e-4;

    /** Yields of dyestuff in grams, five from each of six batches: Davies, Goldsmith, 1972, table 6.1. */
    private static final List<List<Double>> DYESTUFF = List.of(
            List.of(1545.0, 1440.0, 1440.0, 1520.0, 1580.0),
            List.of(1540.0, 1555.0, 1490.0, 1560.0, 1495.0),
            List.of(1595.0, 1550.0, 1605.0, 1510.0, 1560.0),
            List.of(1445.0, 1440.0, 1595.0, 1465.0, 1545.0),
            List.of(1595.0, 1630.0, 1515.0, 1635.0, 1625.0),
            List.of(1520.0, 1455.0, 1450.0, 1480.0, 1445.0));

    private static final List<List<Double>> DYESTUFF_2 = List.of(
            List.of(7.298, 3.846, 2.434, 9.566, 7.99),
            List.of(5.22, 6.556, 0.608, 11.788, -0.892),
            List.of(0.11, 10.386, 13.434, 5.51, 8.166),
            List.of(2.212, 4.852, 7.092, 9.288, 4.98),
            List.of(0.282, 9.014, 4.458, 9.446, 7.198),
            List.of(1.722, 4.782, 8.106, 0.758, 3.758));

    /** Two tests of each cask, three casks a line. */
    private static final String PASTES = """
            62.8 62.6 60.1 62.3 62.7 63.1
            60.0 61.4 57.5 56.9 61.1 58.9
            58.7 57.5 63.9 63.1 65.4 63.7
            57.1 56.4 56.9 58.6 64.7 64.5
            55.1 55.1 54.7 54.2 58.8 57.5
            63.4 64.9 59.3 58.1 60.5 60.0
            62.5 62.6 61.0 58.7 56.9 57.7
            59.2 59.4 65.2 66.0 64.8 64.1
            54.8 54.8 64.0 64.0 57.7 56.8
            58.3 59.3 59.2 59.2 58.9 56.6
            """;

    @Test
    void dyestuff_is_as_published_although_a_single_juror_cannot_differ_from_the_jury() {
        CrossedFit fit = Reml.fit(CrossedMarks.of(6, 1, marks(DYESTUFF)));
        assertClose(1764.05, fit.variances().entry());
        assertClose(2451.25, fit.variances().residual());
        assertClose(319.65428, fit.criterion());
        assertClose(List.of(1527.5), fit.tracks());
        assertClose(
                List.of(-17.60685137, 0.39126336, 28.56222555, -23.08453846, 56.73318774, -44.99528683), fit.entries());
    }

    /** Yields as simulated by Box and Tiao, "Bayesian inference in statistical analysis", 1973, table 5.1.4. */
    @Test
    void dyestuff2_has_no_variance_of_batches_as_published() {
        CrossedFit fit = Reml.fit(CrossedMarks.of(6, 1, marks(DYESTUFF_2)));
        assertEquals(0, fit.variances().entry());
        assertClose(13.80631, fit.variances().residual());
        assertClose(161.82828, fit.criterion());
        assertClose(List.of(5.6656), fit.tracks());
    }

    /**
     * Strength of a paste, two tests of each of three casks of ten deliveries: Davies, Goldsmith, 1972, table 6.3. Kept
     * aside: nothing was tuned on it. A delivery stands for a juror who alone reads three entries.
     */
    @Test
    void pastes_kept_aside_are_as_published_although_no_two_jurors_share_an_entry() {
        List<CrossedMarks.Mark> marks = new ArrayList<>();
        List<Double> strengths = PASTES.lines()
                .flatMap(line -> Stream.of(line.split(" ")))
                .map(Double::valueOf)
                .toList();
        for (int test = 0; test < strengths.size(); test++) {
            marks.add(new CrossedMarks.Mark(test / 2, test / 6, strengths.get(test)));
        }
        CrossedFit fit = Reml.fit(CrossedMarks.of(30, 10, marks));
        assertClose(8.43366793, fit.variances().entry());
        assertClose(1.65730796, fit.variances().juror());
        assertClose(0.67799995, fit.variances().residual());
        assertClose(246.9907459, fit.criterion());
        assertClose(List.of(60.05333333), fit.tracks());
        assertClose(
                List.of(
                        0.80064399,
                        -0.27250835,
                        0.72226770,
                        -0.12781365,
                        -1.50241328,
                        0.35450201,
                        -0.05546630,
                        1.10812023,
                        -0.49557934,
                        -0.53175301),
                fit.jurors());
    }

    @Test
    void penicillin_is_as_published() {
        CrossedFit fit = Reml.fit(ScoreData.marks(ScoreData.rows("penicillin.csv"), 2, 1, 0));
        assertClose(3.7311318423, fit.variances().entry());
        assertClose(0.7169051410, fit.variances().juror());
        assertClose(0.3024149562, fit.variances().residual());
        assertClose(330.860589, fit.criterion());
        assertClose(
                List.of(2.187058402, -1.010476350, 1.937899850, -0.096894992, -0.013842142, -3.003744767),
                fit.entries());
    }

    @Test
    void an_unbalanced_jury_is_as_computed_elsewhere() {
        CrossedFit fit = Reml.fit(ScoreData.marks(ScoreData.rows("synthetic_unbalanced.csv"), 0, 1, 2));
        assertClose(47.581956, fit.variances().entry());
        assertClose(83.028096, fit.variances().juror());
        assertClose(47.455882, fit.variances().residual());
        assertClose(440.88794, fit.criterion());
        assertClose(column("synthetic_unbalanced_expected.csv", 5), fit.entries());
        assertClose(column("synthetic_unbalanced_jurors_expected.csv", 4), fit.jurors());
    }

    @Test
    void seventy_thousand_ratings_of_three_thousand_students_are_as_published() {
        List<List<String>> rows = ScoreData.rows("insteval.csv.gz");
        CrossedFit fit = Reml.fit(ScoreData.marks(rows, 1, 0, 2));
        assertClose(0.273735, fit.variances().entry());
        assertClose(0.106215, fit.variances().juror());
        assertClose(1.387180, fit.variances().residual());
        assertClose(237783.88, fit.criterion());
        SortedMap<String, Integer> lecturers = ScoreData.positions(rows, 1);
        assertClose(
                List.of(1.19374500, 1.10234115, 1.07605983),
                List.of("1258", "1866", "844").stream()
                        .map(lecturer -> fit.entries().get(lecturers.get(lecturer)))
                        .toList());
    }

    @Test
    void a_variance_that_the_marks_do_not_support_is_zero() {
        List<CrossedMarks.Mark> marks = new ArrayList<>();
        for (int entry = 0; entry < 8; entry++) {
            for (int juror = 0; juror < 6; juror++) {
                marks.add(new CrossedMarks.Mark(entry, juror, 10 * entry + ((entry + juror) % 2 == 0 ? 1 : -1)));
            }
        }
        CrossedFit fit = Reml.fit(CrossedMarks.of(8, 6, marks));
        assertEquals(0, fit.variances().juror());
        fit.jurors().forEach(juror -> assertEquals(0, juror, CLOSE));
    }

    /** Two tracks a hundred points apart whose entries differ as those of one track do. */
    @Test
    void a_track_takes_its_level_and_leaves_the_entries_their_differences() {
        List<CrossedMarks.Mark> one = new ArrayList<>();
        List<CrossedMarks.Mark> two = new ArrayList<>();
        Random random = new Random(4);
        for (int entry = 0; entry < 10; entry++) {
            for (int juror = 0; juror < 5; juror++) {
                double mark = entry % 5 * 3 + juror + random.nextGaussian();
                one.add(new CrossedMarks.Mark(entry, juror, mark));
                two.add(new CrossedMarks.Mark(entry, juror, mark + (entry < 5 ? 0 : 100)));
            }
        }
        List<Integer> tracks = List.of(0, 0, 0, 0, 0, 1, 1, 1, 1, 1);
        CrossedFit same = Reml.fit(CrossedMarks.ofTracks(tracks, 5, one));
        CrossedFit apart = Reml.fit(CrossedMarks.ofTracks(tracks, 5, two));
        assertClose(same.entries(), apart.entries());
        assertClose(same.variances().entry(), apart.variances().entry());
        assertClose(same.tracks().get(1) + 100, apart.tracks().get(1));
    }

    @Test
    void marks_that_are_all_equal_are_a_mistake_of_ours() {
        List<CrossedMarks.Mark> marks = List.of(new CrossedMarks.Mark(0, 0, 3), new CrossedMarks.Mark(1, 0, 3));
        assertThrows(ArithmeticException.class, () -> Reml.fit(CrossedMarks.of(2, 1, marks)));
    }

    /** All of one juror. */
    private static List<CrossedMarks.Mark> marks(List<List<Double>> batches) {
        List<CrossedMarks.Mark> marks = new ArrayList<>();
        for (int batch = 0; batch < batches.size(); batch++) {
            for (double yield : batches.get(batch)) {
                marks.add(new CrossedMarks.Mark(batch, 0, yield));
            }
        }
        return marks;
    }

    private static List<Double> column(String file, int column) {
        return ScoreData.rows(file).stream()
                .map(row -> Double.valueOf(row.get(column)))
                .toList();
    }

    private static void assertClose(double expected, double found) {
        assertEquals(expected, found, CLOSE * Math.max(1, Math.abs(expected)));
    }

    private static void assertClose(List<Double> expected, List<Double> found) {
        assertEquals(expected.size(), found.size());
        for (int at = 0; at < expected.size(); at++) {
            assertEquals(
                    expected.get(at), found.get(at), CLOSE * Math.max(1, Math.abs(expected.get(at))), "number " + at);
        }
    }
}
