package org.palmares.engine.scoring.mixed;

import java.util.Arrays;
import java.util.function.Consumer;
import org.palmares.engine.domain.Dice;

/**
 * Marks levelled between jurors: what each entry is worth and what each juror gives above or below the jury, with what
 * the marks leave uncertain. A mark is track + juror + slope(juror) entry + spread(juror) rest; entries and jurors are
 * drawn towards zero, slopes and spreads towards those of the whole jury, as far as the marks do not support them. Immutable; the draws are for one thread at a time.
 */
public final class LevelledMarks {
    /** With fewer jurors it cannot be said which of them differs. */
    private static final int FEWEST_JURORS = 3;

    private static final double LEAST_VARIANCE = 1e-6;

    private final CrossedMarks marks;
    private final CrossedFit equal;
    private final double unequal;
    private final double mean;
    private final double deviation;
    private final CrossedSystem.Equations equations;
    private final Precisions precisions;
    private final Effects effects;
    private final Uncertainty uncertainty;

    private LevelledMarks(CrossedMarks marks) {
        this.marks = marks;
        this.equal = Reml.fit(marks);
        this.mean = Arrays.stream(marks.values).sum() / marks.size();
        this.deviation = StrictMath.sqrt(Reml.variance(marks.values));
        CrossedSystem system = new CrossedSystem(marks.standardised(mean, deviation));
        double[] variances = start();
        if (marks.jurors >= FEWEST_JURORS && marks.size() > marks.entries + marks.jurors) {
            UnequalJurors jurors = new UnequalJurors(system, variances, LEAST_VARIANCE);
            unequal = 1 - jurors.equal();
            precisions = jurors.precisions();
            equations = jurors.equations();
        } else {
            unequal = 0;
            precisions = Precisions.equal(marks.jurors, variances[2]);
            equations = system.equations(precisions, 1 / variances[0], 1 / variances[1]);
        }
        effects = equations.solve(system.marks().values);
        uncertainty = equations.uncertainty();
    }

    private double[] start() {
        double total = deviation * deviation;
        VarianceComponents found = equal.variances();
        return new double[] {
            Math.max(LEAST_VARIANCE, found.entry() / total),
            Math.max(LEAST_VARIANCE, found.juror() / total),
            Math.max(LEAST_VARIANCE, found.residual() / total)
        };
    }

    /**
     * Levels marks.
     *
     * @throws ArithmeticException if all marks are equal
     */
    public static LevelledMarks of(CrossedMarks marks) {
        return new LevelledMarks(marks);
    }

    /** Where marks differ, were all jurors to scatter alike. */
    public VarianceComponents variances() {
        return equal.variances();
    }

    /** How far the marks support that jurors scatter or use the scale unequally, from 0 to 1. */
    public double unequal() {
        return unequal;
    }

    /** What an entry is worth, in the unit of the marks. */
    public double worth(int entry) {
        return mean + deviation * (effects.tracks[marks.trackOfEntry(entry)] + effects.entries[entry]);
    }

    /** The level of the entry's track, towards which it is drawn. */
    public double level(int entry) {
        return mean + deviation * effects.tracks[marks.trackOfEntry(entry)];
    }

    /** What a juror gives above the jury, or, negative, below. */
    public double severity(int juror) {
        return deviation * effects.jurors[juror];
    }

    /** The standard deviation of what is not known of that. */
    public double severityDeviation(int juror) {
        return deviation * StrictMath.sqrt(uncertainty.jurors[juror]);
    }

    /** How much one more point of a juror moves an entry, before it is divided among the entry's marks. */
    public double pull(int juror) {
        return precisions.ofBoth[juror];
    }

    /** How much a mark of a juror says about an entry, in one unit for all jurors. */
    public double say(int juror) {
        return precisions.ofEntry[juror];
    }

    /**
     * Draws what entries may be worth, given the marks.
     *
     * @param pairs twice so many draws; both of a pair lie on opposite sides of the estimate
     * @param each receives the worth of every entry; the array is used again
     */
    public void draw(int pairs, long seed, Consumer<double[]> each) {
        Normal normal = new Normal(new Dice(seed));
        double[] numbers = new double[marks.tracks + marks.entries + marks.jurors];
        double[] worth = new double[marks.entries];
        for (int pair = 0; pair < pairs; pair++) {
            Arrays.setAll(numbers, at -> normal.next());
            Effects deviations = equations.deviation(numbers);
            for (int sign = 1; sign >= -1; sign -= 2) {
                for (int entry = 0; entry < worth.length; entry++) {
                    double off = deviations.tracks[marks.trackOfEntry(entry)] + deviations.entries[entry];
                    worth[entry] = worth(entry) + sign * deviation * off;
                }
                each.accept(worth);
            }
        }
    }
}
