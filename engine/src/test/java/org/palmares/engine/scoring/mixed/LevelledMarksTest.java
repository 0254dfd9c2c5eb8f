package org.palmares.engine.scoring.mixed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Dice;

class LevelledMarksTest {
    private static final int ENTRIES = 30;
    private static final int JURORS = 12;

    @Test
    void evidence_of_equal_jurors_is_the_restricted_likelihood() {
        CrossedMarks marks = marks(new Random(1), juror -> 1).standardised(0, 1);
        CrossedFit fit = Reml.fit(marks);
        VarianceComponents found = fit.variances();
        UnequalFit equal = new UnequalFit(
                new CrossedSystem(marks),
                new TraitGrid(0, 0),
                new double[] {found.entry(), found.juror(), found.residual()},
                new Least(1e-9, 0));
        double constant = (marks.size() - 1) * Math.log(2 * Math.PI);
        assertEquals(-(fit.criterion() - constant) / 2, equal.evidence(), 1e-3);
        assertEquals(found.entry(), equal.variances()[0], 0.02 * found.entry());
        assertEquals(found.residual(), equal.variances()[2], 0.02 * found.residual());
    }

    @Test
    void jurors_who_scatter_alike_are_hardly_suspected_of_anything_else() {
        assertTrue(LevelledMarks.of(marks(new Random(2), juror -> 1)).unequal() < 0.5);
    }

    @Test
    void a_juror_who_marks_at_random_counts_for_less() {
        LevelledMarks levelled = LevelledMarks.of(marks(new Random(3), juror -> juror == 0 ? 8 : 1));
        assertTrue(levelled.unequal() > 0.99, "found: " + levelled.unequal());
        for (int juror = 1; juror < JURORS; juror++) {
            assertTrue(levelled.say(0) < levelled.say(juror) / 4);
        }
    }

    @Test
    void a_change_of_scale_changes_worths_with_it() {
        CrossedMarks marks = marks(new Random(4), juror -> juror % 3 + 1);
        LevelledMarks plain = LevelledMarks.of(marks);
        LevelledMarks scaled = LevelledMarks.of(marks.standardised(-7, 0.25));
        for (int entry = 0; entry < ENTRIES; entry++) {
            assertEquals(4 * (plain.worth(entry) + 7), scaled.worth(entry), 1e-6);
        }
    }

    @Test
    void worths_are_drawn_around_the_estimate_with_the_covariance_of_the_equations() {
        CrossedMarks marks = marks(new Random(5), juror -> 1).standardised(0, 1);
        CrossedSystem system = new CrossedSystem(marks);
        CrossedEquations equations = system.equations(Precisions.equal(JURORS, 2), 0.2, 0.5);
        Uncertainty exact = equations.uncertainty();
        Normal normal = new Normal(new Dice(1));
        double[] squares = new double[ENTRIES];
        int draws = 20_000;
        for (int draw = 0; draw < draws; draw++) {
            double[] numbers = IntStream.range(0, 1 + ENTRIES + JURORS)
                    .mapToDouble(at -> normal.next())
                    .toArray();
            double[] off = equations.deviation(numbers).entries;
            for (int entry = 0; entry < ENTRIES; entry++) {
                squares[entry] += off[entry] * off[entry] / draws;
            }
        }
        for (int entry = 0; entry < ENTRIES; entry++) {
            assertEquals(exact.entries[entry], squares[entry], 0.05 * exact.entries[entry]);
        }
    }

    /** Whichever side is absorbed, the covariances are those of the whole inverse: here the equations of a transposed table. */
    @Test
    void what_marks_leave_uncertain_is_the_same_whichever_side_is_absorbed() {
        CrossedMarks marks = marks(new Random(6), juror -> 1);
        List<CrossedMarks.Mark> turned = new ArrayList<>();
        for (int mark = 0; mark < marks.size(); mark++) {
            turned.add(new CrossedMarks.Mark(marks.jurorOf[mark], marks.entryOf[mark], marks.values[mark]));
        }
        Uncertainty one = new CrossedSystem(marks)
                .equations(Precisions.equal(JURORS, 2), 0.2, 0.5)
                .uncertainty();
        Uncertainty other = new CrossedSystem(CrossedMarks.of(JURORS, ENTRIES, turned))
                .equations(Precisions.equal(ENTRIES, 2), 0.5, 0.2)
                .uncertainty();
        assertEquals(rounded(one.entries), rounded(other.jurors));
        assertEquals(rounded(one.jurors), rounded(other.entries));
    }

    @Test
    void the_same_seed_draws_the_same_worths() {
        LevelledMarks levelled = LevelledMarks.of(marks(new Random(7), juror -> juror % 2 + 1));
        assertEquals(draws(levelled, 3), draws(levelled, 3));
    }

    private static List<List<Long>> draws(LevelledMarks levelled, long seed) {
        List<List<Long>> draws = new ArrayList<>();
        levelled.draw(20, seed, worths -> draws.add(rounded(worths)));
        assertEquals(40, draws.size());
        return draws;
    }

    private static List<Long> rounded(double[] values) {
        return Arrays.stream(values).mapToObj(value -> Math.round(value * 1e9)).toList();
    }

    /** Six jurors read each entry; the scatter of a juror's marks is given. */
    private static CrossedMarks marks(Random random, IntToDoubleFunction scatter) {
        List<CrossedMarks.Mark> marks = new ArrayList<>();
        for (int entry = 0; entry < ENTRIES; entry++) {
            double worth = 2 * random.nextGaussian();
            for (int seat = 0; seat < 6; seat++) {
                int juror = (entry + seat * (entry % 2 + 1)) % JURORS;
                double severity = juror % 4 - 1.5;
                marks.add(new CrossedMarks.Mark(
                        entry, juror, 10 + worth + severity + scatter.applyAsDouble(juror) * random.nextGaussian()));
            }
        }
        return CrossedMarks.of(ENTRIES, JURORS, marks);
    }
}
