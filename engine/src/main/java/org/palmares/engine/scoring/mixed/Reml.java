package org.palmares.engine.scoring.mixed;

import java.util.Arrays;
import java.util.List;

/**
 * Restricted maximum likelihood of crossed random effects by average information [1], guarded so that every step lowers
 * the criterion; a variance that falls towards zero is zero. Pure functions.
 *
 * <p>[1] A. R. Gilmour, R. Thompson, B. R. Cullis, "Average information REML", Biometrics 51, 1995.
 */
public final class Reml {
    private static final int MOST_STEPS = 100;
    private static final int MOST_HALVINGS = 30;
    private static final double ENOUGH = 1e-9;

    /** Marks that the model fits perfectly leave this share of their variance unexplained, so that equations stay sound. */
    private static final double LEAST_REST = 1e-6;

    /** No variance is so many times that of the marks; one that nothing in the marks holds back stays there. */
    private static final double MOST = 100;

    /** Where the determinant of the information is a smaller share of its diagonal, two variances cannot be told apart. */
    private static final double INSEPARABLE = 1e-9;

    private static final double NO_INFORMATION = 1e-18;

    /** A variance never falls by a greater share at once. */
    private static final double MOST_OF_A_FALL = 0.9;

    /** Below this share of the variance of the marks a component cannot be told from none. */
    private static final double NOTHING = 1e-6;

    private final CrossedSystem system;
    private final CrossedMarks marks;
    private final double total;

    private Reml(CrossedMarks marks) {
        this.system = new CrossedSystem(marks);
        this.marks = marks;
        this.total = variance(marks.values);
    }

    /**
     * Fits the model.
     *
     * @param marks more than there are tracks, and not all equal within each track
     * @throws ArithmeticException if nothing varies
     */
    public static CrossedFit fit(CrossedMarks marks) {
        return new Reml(marks).fit();
    }

    private CrossedFit fit() {
        State state = new State(new double[] {total / 3, total / 3, total / 3});
        for (int step = 0; step < MOST_STEPS; step++) {
            State next = improved(state);
            boolean done = state.criterion - next.criterion <= ENOUGH * (1 + Math.abs(next.criterion));
            state = next;
            if (done) {
                break;
            }
        }
        return state.result();
    }

    static double variance(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        if (!(squares > 0)) {
            throw new ArithmeticException("marks must differ, all are " + mean);
        }
        return squares / values.length;
    }

    private State improved(State state) {
        double[] step = state.step();
        double length = 1;
        for (int halving = 0; halving < MOST_HALVINGS; halving++, length /= 2) {
            State next = new State(state.moved(step, length));
            if (next.criterion <= state.criterion) {
                return next;
            }
        }
        return state;
    }

    /** The equations at one set of variances: of entries, of jurors, residual. */
    private final class State {
        private final double[] variances;
        private final CrossedEquations equations;
        private final Effects effects;
        private final double[] rest;
        private final double criterion;

        State(double[] variances) {
            this.variances = variances;
            this.equations =
                    system.equations(Precisions.equal(marks.jurors, variances[2]), 1 / variances[0], 1 / variances[1]);
            this.effects = equations.solve(marks.values);
            this.rest = rest(marks.values, effects);
            this.criterion = criterion();
        }

        private double[] rest(double[] values, Effects solution) {
            double[] left = new double[values.length];
            for (int mark = 0; mark < left.length; mark++) {
                left[mark] = values[mark]
                        - solution.tracks[marks.trackOf(mark)]
                        - solution.entries[marks.entryOf[mark]]
                        - solution.jurors[marks.jurorOf[mark]];
            }
            return left;
        }

        private double criterion() {
            double quadratic = dot(marks.values, rest) / variances[2];
            return marks.size() * StrictMath.log(variances[2])
                    + marks.entries * StrictMath.log(variances[0])
                    + marks.jurors * StrictMath.log(variances[1])
                    + equations.logDeterminant()
                    + quadratic
                    + (marks.size() - marks.tracks) * StrictMath.log(2 * Math.PI);
        }

        /** Where the average information sends the variances. */
        double[] step() {
            Uncertainty left = equations.uncertainty();
            double[] free = {
                marks.entries - sum(left.entries) / variances[0], marks.jurors - sum(left.jurors) / variances[1], 0
            };
            free[2] = marks.size() - marks.tracks - free[0] - free[1];
            double[] squares = {
                dot(effects.entries, effects.entries), dot(effects.jurors, effects.jurors), dot(rest, rest)
            };
            double[] gradient = new double[3];
            for (int at = 0; at < 3; at++) {
                gradient[at] = (squares[at] / variances[at] - free[at]) / variances[at] / 2;
            }
            double[][] information = information();
            for (int at = 0; at < 3; at++) {
                decouple(information, gradient, at);
            }
            double independent = information[0][0] * information[1][1] * information[2][2];
            boolean sound = determinant(information) > INSEPARABLE * independent;
            return sound ? held(information, gradient) : expectationStep(squares, free);
        }

        /** A step that would carry a variance beyond the most it may fall must not turn that of the others. */
        private double[] held(double[][] information, double[] gradient) {
            double[] step = solve(information, gradient);
            for (int at = 0; at < 3; at++) {
                double most = -MOST_OF_A_FALL * variances[at];
                if (step[at] < most) {
                    hold(information, gradient, at, most);
                }
            }
            return solve(information, gradient);
        }

        private static void hold(double[][] information, double[] gradient, int at, double fall) {
            for (int other = 0; other < 3; other++) {
                gradient[other] -= information[other][at] * fall;
                information[other][at] = 0;
                information[at][other] = 0;
            }
            information[at][at] = 1;
            gradient[at] = fall;
        }

        /** Where effects cannot be told apart (one mark each, say) the average says nothing; this step always exists. */
        private double[] expectationStep(double[] squares, double[] free) {
            double[] levels = {marks.entries, marks.jurors, marks.size()};
            double[] step = new double[3];
            for (int at = 0; at < 3; at++) {
                step[at] = (squares[at] - free[at] * variances[at]) / levels[at];
            }
            return step;
        }

        /** Where all predictions are zero the average says nothing; then the variance falls, or stays if it is free. */
        private void decouple(double[][] information, double[] gradient, int at) {
            if (information[at][at] * variances[at] * variances[at] < NO_INFORMATION) {
                Arrays.fill(information[at], 0);
                for (double[] row : information) {
                    row[at] = 0;
                }
                information[at][at] = 1;
                gradient[at] = gradient[at] * variances[at] < -NOTHING ? -variances[at] : 0;
            }
        }

        private double[][] information() {
            double[][] working = new double[3][marks.size()];
            for (int mark = 0; mark < marks.size(); mark++) {
                working[0][mark] = effects.entries[marks.entryOf[mark]] / variances[0];
                working[1][mark] = effects.jurors[marks.jurorOf[mark]] / variances[1];
                working[2][mark] = rest[mark] / variances[2];
            }
            double[][] information = new double[3][3];
            for (int column = 0; column < 3; column++) {
                double[] projected = rest(working[column], equations.solve(working[column]));
                for (int row = 0; row < 3; row++) {
                    information[row][column] = dot(working[row], projected) / variances[2] / 2;
                }
            }
            return information;
        }

        /** Goes so far along a step. */
        double[] moved(double[] step, double length) {
            double[] next = new double[3];
            for (int at = 0; at < 3; at++) {
                next[at] = Math.max(variances[at] + length * step[at], variances[at] * (1 - MOST_OF_A_FALL));
            }
            for (int at = 0; at < 3; at++) {
                next[at] = Math.min(next[at], MOST * total);
            }
            next[2] = Math.max(next[2], LEAST_REST * total);
            next[0] = Math.max(next[0], NOTHING / 10 * total);
            next[1] = Math.max(next[1], NOTHING / 10 * total);
            return next;
        }

        CrossedFit result() {
            return new CrossedFit(
                    new VarianceComponents(something(variances[0]), something(variances[1]), variances[2]),
                    criterion,
                    boxed(effects.tracks),
                    boxed(effects.entries),
                    boxed(effects.jurors));
        }

        private double something(double variance) {
            return variance < NOTHING * total ? 0 : variance;
        }
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }

    /** Three equations by Cramer's rule. */
    private static double[] solve(double[][] matrix, double[] right) {
        double determinant = determinant(matrix);
        double[] solution = new double[3];
        for (int at = 0; at < 3; at++) {
            double[][] replaced = {matrix[0].clone(), matrix[1].clone(), matrix[2].clone()};
            for (int row = 0; row < 3; row++) {
                replaced[row][at] = right[row];
            }
            solution[at] = determinant(replaced) / determinant;
        }
        return solution;
    }

    private static double determinant(double[][] m) {
        return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
                - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
    }
}
