package org.palmares.engine.scoring.mixed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Other marks on the same sheets, levelled as these are: all that was learned of the jury is held. */
class HeldLevellingTest {
    /** Of 100 points; the rounding of doubles stays below 1e-10 but where marks fit the model perfectly. */
    private static final double CLOSE = 1e-8;

    private static final double[] WEIGHTS = {0.5, 0.3, 0.2};

    /** Tracks, juries that share nobody, jurors who scatter unequally, more jurors than entries: all occur. */
    @Test
    void the_weighted_sum_of_the_parts_is_the_worth_whatever_the_design() {
        Random random = new Random(20261122);
        int unequal = 0;
        int tracks = 0;
        for (int run = 0; run < 100; run++) {
            Design design = Design.any(random);
            LevelledMarks levelled = LevelledMarks.of(design.marks());
            unequal += levelled.unequal() > 0.5 ? 1 : 0;
            tracks += design.tracks() > 1 ? 1 : 0;
            double[] sum = new double[design.entries()];
            for (int criterion = 0; criterion < WEIGHTS.length; criterion++) {
                List<Double> worths = levelled.worths(design.parts.get(criterion));
                for (int entry = 0; entry < sum.length; entry++) {
                    sum[entry] += WEIGHTS[criterion] * worths.get(entry);
                }
            }
            double[] worth =
                    IntStream.range(0, sum.length).mapToDouble(levelled::worth).toArray();
            assertArrayEquals(worth, sum, CLOSE, "run " + run);
        }
        assertTrue(unequal > 10 && tracks > 10, unequal + " unequal juries, " + tracks + " rounds with tracks");
    }

    /** Two jurors are taken to scatter alike; then the worth is track + covariance x inverse variance x rest. */
    @Test
    void other_marks_are_worth_what_the_textbook_predicts_under_the_variances_of_the_first() {
        Random random = new Random(11);
        int held = 0;
        for (int run = 0; run < 40; run++) {
            Design design = Design.of(random, 4 + random.nextInt(6), 2, 1 + random.nextInt(2), 1);
            LevelledMarks levelled = LevelledMarks.of(design.marks());
            boolean measured = design.marks().size() > design.entries() + 2;
            if (measured
                    && levelled.variances().entry() > 1
                    && levelled.variances().juror() > 1) {
                held++;
                List<Double> other = design.parts.get(0);
                double[] expected = new Textbook(design, levelled.variances()).worths(other);
                double[] found = levelled.worths(other).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray();
                assertArrayEquals(expected, found, 1e-6, "run " + run);
            }
        }
        assertTrue(held > 15, "only " + held + " rounds");
    }

    @Test
    void marks_of_other_sheets_are_refused() {
        Design design = Design.of(new Random(3), 4, 3, 1, 1);
        LevelledMarks levelled = LevelledMarks.of(design.marks());
        assertThrows(IllegalArgumentException.class, () -> levelled.worths(List.of(1.0, 2.0)));
    }

    /** Best linear unbiased prediction by the inverse of the whole variance of the marks. */
    private static final class Textbook {
        private final Design design;
        private final VarianceComponents variances;
        private final double[][] inverse;

        Textbook(Design design, VarianceComponents variances) {
            this.design = design;
            this.variances = variances;
            int size = design.entryOf.size();
            double[][] variance = new double[size][size];
            for (int one = 0; one < size; one++) {
                for (int other = 0; other < size; other++) {
                    variance[one][other] = (one == other ? variances.residual() : 0)
                            + (same(design.entryOf, one, other) ? variances.entry() : 0)
                            + (same(design.jurorOf, one, other) ? variances.juror() : 0);
                }
            }
            this.inverse = new Cholesky(variance).inverse();
        }

        private static boolean same(List<Integer> of, int one, int other) {
            return of.get(one).equals(of.get(other));
        }

        double[] worths(List<Double> values) {
            double[] levels = levels(values);
            double[] worths = new double[design.entries()];
            for (int entry = 0; entry < worths.length; entry++) {
                worths[entry] = levels[design.trackOf.get(entry)];
            }
            for (int one = 0; one < values.size(); one++) {
                for (int other = 0; other < values.size(); other++) {
                    double rest = values.get(other) - levels[track(other)];
                    worths[design.entryOf.get(one)] += variances.entry() * inverse[one][other] * rest;
                }
            }
            return worths;
        }

        /** Generalised least squares. */
        private double[] levels(List<Double> values) {
            double[][] left = new double[design.tracks()][design.tracks()];
            double[] right = new double[design.tracks()];
            for (int one = 0; one < values.size(); one++) {
                for (int other = 0; other < values.size(); other++) {
                    left[track(one)][track(other)] += inverse[one][other];
                    right[track(one)] += inverse[one][other] * values.get(other);
                }
            }
            return new Cholesky(left).solve(right);
        }

        private int track(int mark) {
            return design.trackOf.get(design.entryOf.get(mark));
        }
    }

    /** Who judged what, and what was given on each criterion, from 0 to 100. */
    private static final class Design {
        private final List<Integer> trackOf = new ArrayList<>();
        private final List<Integer> entryOf = new ArrayList<>();
        private final List<Integer> jurorOf = new ArrayList<>();
        private final List<List<Double>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        private final int jurors;

        private Design(int jurors) {
            this.jurors = jurors;
        }

        static Design any(Random random) {
            int entries = 3 + random.nextInt(20);
            int jurors = 2 + random.nextInt(10);
            return of(random, entries, jurors, 1 + random.nextInt(3), 1 + random.nextInt(2));
        }

        /** Entries and jurors fall into so many groups that share nobody; one juror in three marks nearly at random. */
        static Design of(Random random, int entries, int jurors, int tracks, int groups) {
            Design design = new Design(jurors);
            double[] leniency = random.doubles(jurors, -15, 15).toArray();
            for (int entry = 0; entry < entries; entry++) {
                design.trackOf.add(entry < tracks ? entry : random.nextInt(tracks));
                double worth = 30 + 10 * design.trackOf.get(entry) + 30 * random.nextDouble();
                int first = entry % groups;
                for (int juror = first; juror < jurors; juror += groups) {
                    if (juror == first || random.nextInt(4) > 0) {
                        double scatter = juror % 3 == 2 ? 30 : 3;
                        design.add(entry, juror, worth + leniency[juror], scatter, random);
                    }
                }
            }
            return design;
        }

        private void add(int entry, int juror, double level, double scatter, Random random) {
            entryOf.add(entry);
            jurorOf.add(juror);
            parts.forEach(part -> part.add(level + scatter * random.nextGaussian()));
        }

        int entries() {
            return trackOf.size();
        }

        int tracks() {
            return 1 + trackOf.stream().mapToInt(Integer::intValue).max().orElseThrow();
        }

        CrossedMarks marks() {
            List<CrossedMarks.Mark> marks = new ArrayList<>();
            for (int at = 0; at < entryOf.size(); at++) {
                int mark = at;
                double value = IntStream.range(0, WEIGHTS.length)
                        .mapToDouble(criterion ->
                                WEIGHTS[criterion] * parts.get(criterion).get(mark))
                        .sum();
                marks.add(new CrossedMarks.Mark(entryOf.get(at), jurorOf.get(at), value));
            }
            return CrossedMarks.ofTracks(trackOf, jurors, marks);
        }
    }
}
