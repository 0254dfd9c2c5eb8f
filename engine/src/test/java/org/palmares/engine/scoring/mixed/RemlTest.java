package org.palmares.engine.scoring.mixed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Expected numbers are those of lme4 1.1-31 under R 4.2.2, whose optimiser stops at about 1e-6. */
class RemlTest {
    private static final double CLOSE = 1e-4;

    /** Yields of dyestuff in grams, five from each of six batches: Davies, Goldsmith, 1972, table 6.1. */
    private static final List<List<Integer>> DYESTUFF = List.of(
            List.of(1545, 1440, 1440, 1520, 1580),
            List.of(1540, 1555, 1490, 1560, 1495),
            List.of(1595, 1550, 1605, 1510, 1560),
            List.of(1445, 1440, 1595, 1465, 1545),
            List.of(1595, 1630, 1515, 1635, 1625),
            List.of(1520, 1455, 1450, 1480, 1445));

    @Test
    void dyestuff_is_as_published_although_a_single_juror_cannot_differ_from_the_jury() {
        List<CrossedMarks.Mark> marks = new ArrayList<>();
        for (int batch = 0; batch < DYESTUFF.size(); batch++) {
            for (int yield : DYESTUFF.get(batch)) {
                marks.add(new CrossedMarks.Mark(batch, 0, yield));
            }
        }
        CrossedFit fit = Reml.fit(CrossedMarks.of(6, 1, marks));
        assertClose(1764.05, fit.variances().entry());
        assertClose(2451.25, fit.variances().residual());
        assertClose(319.65428, fit.criterion());
        assertClose(List.of(1527.5), fit.tracks());
        assertClose(
                List.of(-17.60685137, 0.39126336, 28.56222555, -23.08453846, 56.73318774, -44.99528683), fit.entries());
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
