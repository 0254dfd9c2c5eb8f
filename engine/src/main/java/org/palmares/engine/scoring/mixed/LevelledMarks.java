package org.palmares.engine.scoring.mixed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Dice;

/**
 * Marks levelled between jurors: what each entry is worth and what each juror gives above or below the jury, with what
 * the marks leave uncertain. A mark is track + juror + slope(juror) entry + spread(juror) rest; entries and jurors are
 * drawn towards zero, slopes and spreads towards those of the whole jury, as far as the marks do not support them.
 * Immutable, thread-safe; with the square of the smaller side in memory.
 */
public final class LevelledMarks {
    /** How far jurors are believed to be unequal before any mark is seen, from 0 to 1. */
    public static final double UNEQUAL_BEFORE = UnequalJurors.BEFORE;

    /** With fewer jurors it cannot be said which of them differs. */
    private static final int FEWEST_JURORS = 3;

    /** So many juries are drawn; each costs one factorisation, which in a small jury is nothing. */
    private static final int JURIES = 50;

    private static final int JURIES_IF_SMALL = 250;
    private static final int SMALL = 100;

    /** Of standardised marks. */
    private static final double LEAST_VARIANCE = 1e-6;

    /** Below this the marks do not tell entries apart; what is left of their differences means nothing. */
    private static final double NO_VARIANCE = 10 * LEAST_VARIANCE;

    private static final MathContext FIRST_DIGITS = new MathContext(3);

    private final CrossedMarks marks;
    private final CrossedFit equal;
    private final Optional<UnequalJurors> unequal;
    private final double mean;
    private final double deviation;
    private final CrossedSystem system;
    private final CrossedEquations equations;
    private final Precisions precisions;
    private final Effects effects;
    private final double[] unsureOfJurors;

    private LevelledMarks(CrossedMarks marks, double rounding) {
        this.marks = marks;
        this.equal = Reml.fit(marks);
        this.mean = Arrays.stream(marks.values).sum() / marks.size();
        this.deviation = StrictMath.sqrt(Reml.variance(marks.values));
        this.system = new CrossedSystem(marks.standardised(mean, deviation));
        double ofRounding = rounding / deviation / deviation;
        double[] variances = start(ofRounding);
        boolean tells = marks.jurors >= FEWEST_JURORS && freedom() > 1 && variances[2] > NO_VARIANCE;
        this.unequal = tells
                ? Optional.of(new UnequalJurors(system, variances, new Least(LEAST_VARIANCE, ofRounding)))
                : Optional.empty();
        this.precisions =
                unequal.map(UnequalJurors::precisions).orElseGet(() -> Precisions.equal(marks.jurors, variances[2]));
        this.equations = unequal.map(jurors -> jurors.equations(precisions))
                .orElseGet(() -> system.equations(precisions, 1 / variances[0], 1 / variances[1]));
        this.effects = equations.solve(system.marks().values);
        this.unsureOfJurors = severities().uncertainty().jurors;
    }

    private double[] start(double ofRounding) {
        double total = deviation * deviation;
        VarianceComponents found = equal.variances();
        return new double[] {
            Math.max(LEAST_VARIANCE, known(found.entry() / total)),
            Math.max(LEAST_VARIANCE, known(found.juror() / total)),
            Math.max(Math.max(LEAST_VARIANCE, ofRounding), known(found.residual() / total))
        };
    }

    /** Where next to no mark is left to measure a variance, its later digits are those of the way the fit took. */
    private double known(double variance) {
        return freedom() > 1 || variance == 0
                ? variance
                : new BigDecimal(variance).round(FIRST_DIGITS).doubleValue();
    }

    /**
     * With jurors differing no less than the marks of one could show: a variance of jurors fitted to be zero means that
     * none is seen, not that there is none, and would leave no doubt about anybody's severity.
     */
    private CrossedEquations severities() {
        double said = Arrays.stream(marks.jurorOf)
                .mapToDouble(juror -> precisions.ofJuror[juror])
                .sum();
        double shown = marks.jurors / said;
        return equations.jurorVariance() < shown
                ? system.equations(precisions, 1 / equations.entryVariance(), 1 / shown)
                : equations;
    }

    /**
     * Levels marks.
     *
     * @throws ArithmeticException if all marks are equal
     */
    public static LevelledMarks of(CrossedMarks marks) {
        return of(marks, 0);
    }

    /**
     * Levels marks that stand on steps: that jurors agree to the step does not make them more precise than it.
     *
     * @param rounding the variance that marks have because they stand on steps, at least 0
     * @throws ArithmeticException if all marks are equal
     */
    public static LevelledMarks of(CrossedMarks marks, double rounding) {
        return new LevelledMarks(marks, rounding);
    }

    /** Where marks differ, were all jurors to scatter alike. */
    public VarianceComponents variances() {
        return equal.variances();
    }

    /**
     * How far jurors are believed, the marks seen, to scatter or use the scale unequally, from 0 to 1; 0 for fewer than
     * three jurors, too few marks or marks that scatter nowhere, where all are taken for equal.
     */
    public double unequal() {
        return unequal.map(jurors -> 1 - jurors.equal()).orElse(0.0);
    }

    /** What an entry is worth, in the unit of the marks; the level of its track where the marks tell nobody apart. */
    public double worth(int entry) {
        return worth(entry, effects);
    }

    private double worth(int entry, Effects of) {
        return equations.entryVariance() > NO_VARIANCE
                ? level(entry, of) + deviation * of.entries[entry]
                : level(entry, of);
    }

    /** The level of the entry's track, towards which it is drawn. */
    public double level(int entry) {
        return level(entry, effects);
    }

    private double level(int entry, Effects of) {
        return mean + deviation * of.tracks[marks.trackOfEntry(entry)];
    }

    /**
     * What each entry would be worth by other marks of the same jurors on the same entries, if all that these marks say
     * of the jury were held as it is: variances, slopes and spreads. The same equations are solved for another right
     * side, so that the worth of a weighted sum of marks is the weighted sum of the worths, where weights sum to 1.
     *
     * @param values one per mark, in the order of the marks
     * @throws IllegalArgumentException for any other number of values
     */
    public List<Double> worths(List<Double> values) {
        if (values.size() != marks.size()) {
            throw new IllegalArgumentException(
                    "values must be one per mark, found: " + values.size() + " for " + marks.size());
        }
        Effects held = equations.solve(
                values.stream().mapToDouble(value -> (value - mean) / deviation).toArray());
        return IntStream.range(0, marks.entries)
                .mapToObj(entry -> worth(entry, held))
                .toList();
    }

    /** What a juror gives above the jury, or, negative, below. */
    public double leniency(int juror) {
        return deviation * effects.jurors[juror];
    }

    /** The standard deviation of what is not known of that. */
    public double leniencyDeviation(int juror) {
        return deviation * StrictMath.sqrt(unsureOfJurors[juror]);
    }

    /** How many marks there are beyond those that the levels of entries and jurors use up, if all are linked. */
    private int freedom() {
        return marks.size() - marks.entries - marks.jurors + 1;
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
     * Draws what entries may be worth, given the marks: first what the jurors may be like, then, so often for each such
     * jury, what follows for the entries.
     *
     * @param pairs twice so many draws; both of a pair lie on opposite sides of what that jury says
     * @param each receives the worth of every entry; the array is used again
     */
    public void draw(int pairs, long seed, Consumer<double[]> each) {
        Dice dice = new Dice(seed);
        Normal normal = new Normal(dice);
        int juries = unequal.isPresent() ? Math.min(marks.jurors > SMALL ? JURIES : JURIES_IF_SMALL, pairs) : 1;
        for (int jury = 0; jury < juries; jury++) {
            CrossedEquations drawn = unequal.map(jurors -> jurors.drawn(dice)).orElse(equations);
            double[] middle = worths(drawn.solve(system.marks().values), mean);
            int share = pairs * (jury + 1) / juries - pairs * jury / juries;
            for (int pair = 0; pair < share; pair++) {
                double wider = unequal.isPresent() ? 1 : wider(normal);
                drawPair(drawn, middle, () -> wider * normal.next(), each);
            }
        }
    }

    /**
     * So few marks leave open how far they scatter: draws are then of Student's distribution, and not of the normal one.
     */
    private double wider(Normal normal) {
        int freedom = Math.max(1, freedom());
        double sum = 0;
        for (int at = 0; at < freedom; at++) {
            double number = normal.next();
            sum += number * number;
        }
        return StrictMath.sqrt(freedom / sum);
    }

    private void drawPair(CrossedEquations drawn, double[] middle, DoubleSupplier number, Consumer<double[]> each) {
        double[] numbers = new double[marks.tracks + marks.entries + marks.jurors];
        Arrays.setAll(numbers, at -> number.getAsDouble());
        double[] off = worths(drawn.deviation(numbers), 0);
        double[] worth = new double[marks.entries];
        for (int sign = 1; sign >= -1; sign -= 2) {
            for (int entry = 0; entry < worth.length; entry++) {
                worth[entry] = middle[entry] + sign * off[entry];
            }
            each.accept(worth);
        }
    }

    private double[] worths(Effects of, double from) {
        double[] worth = new double[marks.entries];
        for (int entry = 0; entry < worth.length; entry++) {
            worth[entry] = from + deviation * (of.tracks[marks.trackOfEntry(entry)] + of.entries[entry]);
        }
        return worth;
    }
}
