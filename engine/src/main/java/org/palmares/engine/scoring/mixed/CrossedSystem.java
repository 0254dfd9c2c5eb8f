package org.palmares.engine.scoring.mixed;

import java.util.Arrays;

/**
 * Henderson's equations of tracks, entries and jurors [1], with the larger of the two sides absorbed: each of its unknowns
 * meets no other of its side, so that it can be eliminated by itself. What is left grows with the smaller side only.
 * Unknowns left: the smaller side, then the tracks. For one thread.
 *
 * <p>[1] C. R. Henderson, "Best linear unbiased estimation and prediction under a selection model", Biometrics 31, 1975.
 */
final class CrossedSystem {
    private final CrossedMarks marks;
    private final boolean entriesAbsorbed;
    private final int absorbed;
    private final int small;
    private final int[] start;
    private final int[] order;

    CrossedSystem(CrossedMarks marks) {
        this.marks = marks;
        this.entriesAbsorbed = marks.entries >= marks.jurors;
        this.absorbed = Math.max(marks.entries, marks.jurors);
        this.small = Math.min(marks.entries, marks.jurors);
        this.start = new int[absorbed + 1];
        this.order = new int[marks.size()];
        sortByAbsorbed();
    }

    private void sortByAbsorbed() {
        for (int mark = 0; mark < order.length; mark++) {
            start[absorbedOf(mark) + 1]++;
        }
        for (int unknown = 0; unknown < absorbed; unknown++) {
            start[unknown + 1] += start[unknown];
        }
        int[] next = start.clone();
        for (int mark = 0; mark < order.length; mark++) {
            order[next[absorbedOf(mark)]++] = mark;
        }
    }

    private int absorbedOf(int mark) {
        return entriesAbsorbed ? marks.entryOf[mark] : marks.jurorOf[mark];
    }

    private int smallOf(int mark) {
        return entriesAbsorbed ? marks.jurorOf[mark] : marks.entryOf[mark];
    }

    CrossedMarks marks() {
        return marks;
    }

    /**
     * The equations under these precisions.
     *
     * @param entryPrecision one over the variance of entries
     * @param jurorPrecision one over the variance of jurors
     * @throws ArithmeticException if they have no single solution
     */
    Equations equations(Precisions precisions, double entryPrecision, double jurorPrecision) {
        return new Equations(precisions, entryPrecision, jurorPrecision);
    }

    /** The equations, factorised. */
    final class Equations {
        private final Precisions precisions;
        private final double entryPrecision;
        private final double jurorPrecision;
        private final double[] diagonal;
        private final Cholesky factor;

        private Equations(Precisions precisions, double entryPrecision, double jurorPrecision) {
            this.precisions = precisions;
            this.entryPrecision = entryPrecision;
            this.jurorPrecision = jurorPrecision;
            this.diagonal = new double[absorbed];
            this.factor = new Cholesky(absorb());
        }

        private double[][] absorb() {
            double[][] left = new double[small + marks.tracks][small + marks.tracks];
            for (int unknown = 0; unknown < small; unknown++) {
                left[unknown][unknown] = entriesAbsorbed ? jurorPrecision : entryPrecision;
            }
            Meetings meetings = new Meetings();
            for (int unknown = 0; unknown < absorbed; unknown++) {
                diagonal[unknown] = entriesAbsorbed ? entryPrecision : jurorPrecision;
                addMarks(unknown, left);
                meetings.of(unknown);
                meetings.eliminate(left, diagonal[unknown]);
            }
            return left;
        }

        private void addMarks(int unknown, double[][] left) {
            for (int at = start[unknown]; at < start[unknown + 1]; at++) {
                int juror = marks.jurorOf[order[at]];
                int other = smallOf(order[at]);
                int track = small + marks.trackOf(order[at]);
                diagonal[unknown] += entriesAbsorbed ? precisions.ofEntry[juror] : precisions.ofJuror[juror];
                left[other][other] += entriesAbsorbed ? precisions.ofJuror[juror] : precisions.ofEntry[juror];
                left[other][track] += ofTrack(juror, !entriesAbsorbed);
                left[track][track] += precisions.ofJuror[juror];
            }
        }

        /** A track meets a juror as a juror meets itself, and an entry as a juror meets an entry. */
        private double ofTrack(int juror, boolean withEntry) {
            return withEntry ? precisions.ofBoth[juror] : precisions.ofJuror[juror];
        }

        /** The logarithm of the determinant of all equations. */
        double logDeterminant() {
            double sum = factor.logDeterminant();
            for (double pivot : diagonal) {
                sum += StrictMath.log(pivot);
            }
            return sum;
        }

        /** What the marks leave uncertain. */
        Uncertainty uncertainty() {
            double[][] inverse = factor.inverse();
            Uncertainty found = new Uncertainty(marks);
            Meetings meetings = new Meetings();
            double[] ofSmall = entriesAbsorbed ? found.jurors : found.entries;
            double[] ofAbsorbed = entriesAbsorbed ? found.entries : found.jurors;
            for (int unknown = 0; unknown < small; unknown++) {
                ofSmall[unknown] = inverse[unknown][unknown];
            }
            for (int unknown = 0; unknown < absorbed; unknown++) {
                meetings.of(unknown);
                meetings.carry(inverse, diagonal[unknown]);
                ofAbsorbed[unknown] = 1 / diagonal[unknown] + meetings.spread();
                for (int at = start[unknown]; at < start[unknown + 1]; at++) {
                    addMark(found, order[at], inverse, meetings);
                }
            }
            return found;
        }

        private void addMark(Uncertainty found, int mark, double[][] inverse, Meetings meetings) {
            int other = smallOf(mark);
            int track = small + marks.trackOf(mark);
            double[] carried = meetings.carried;
            if (entriesAbsorbed) {
                found.between[mark] = carried[other] + carried[track];
                found.givers[mark] = inverse[other][other] + 2 * inverse[other][track] + inverse[track][track];
            } else {
                found.between[mark] = carried[other] + inverse[other][track];
                found.givers[mark] = found.jurors[marks.jurorOf[mark]] + 2 * carried[track] + inverse[track][track];
            }
        }

        /** Which unknowns left an absorbed one meets, and how strongly. */
        private final class Meetings {
            private final double[] row = new double[small + marks.tracks];
            private final int[] touched = new int[small + marks.tracks];
            private final double[] carried = new double[small + marks.tracks];
            private int count;
            private double spread;

            void of(int unknown) {
                while (count > 0) {
                    row[touched[--count]] = 0;
                }
                for (int at = start[unknown]; at < start[unknown + 1]; at++) {
                    int juror = marks.jurorOf[order[at]];
                    add(smallOf(order[at]), precisions.ofBoth[juror]);
                    add(small + marks.trackOf(order[at]), ofTrack(juror, entriesAbsorbed));
                }
            }

            private void add(int at, double value) {
                if (row[at] == 0) {
                    touched[count++] = at;
                }
                row[at] += value;
            }

            void eliminate(double[][] left, double pivot) {
                for (int first = 0; first < count; first++) {
                    double times = row[touched[first]] / pivot;
                    for (int second = 0; second < count; second++) {
                        if (touched[second] >= touched[first]) {
                            left[touched[first]][touched[second]] -= times * row[touched[second]];
                        }
                    }
                }
            }

            /** The covariances of the absorbed unknown with those that it meets. */
            void carry(double[][] inverse, double pivot) {
                for (int first = 0; first < count; first++) {
                    double sum = 0;
                    double[] with = inverse[touched[first]];
                    for (int second = 0; second < count; second++) {
                        sum += with[touched[second]] * row[touched[second]];
                    }
                    carried[touched[first]] = -sum / pivot;
                }
                spread = 0;
                for (int at = 0; at < count; at++) {
                    spread -= carried[touched[at]] * row[touched[at]] / pivot;
                }
            }

            /** What the uncertainty of the unknowns left adds to that of the absorbed one. */
            double spread() {
                return spread;
            }
        }

        /** What solves the equations for these values in place of the marks. */
        Effects solve(double[] values) {
            double[] right = new double[absorbed];
            double[] left = new double[small + marks.tracks];
            for (int mark = 0; mark < values.length; mark++) {
                int juror = marks.jurorOf[mark];
                double ofEntry = precisions.ofBoth[juror] * values[mark];
                double ofJuror = precisions.ofJuror[juror] * values[mark];
                right[absorbedOf(mark)] += entriesAbsorbed ? ofEntry : ofJuror;
                left[smallOf(mark)] += entriesAbsorbed ? ofJuror : ofEntry;
                left[small + marks.trackOf(mark)] += ofJuror;
            }
            for (int mark = 0; mark < values.length; mark++) {
                double share = right[absorbedOf(mark)] / diagonal[absorbedOf(mark)];
                left[smallOf(mark)] -= precisions.ofBoth[marks.jurorOf[mark]] * share;
                left[small + marks.trackOf(mark)] -= ofTrack(marks.jurorOf[mark], entriesAbsorbed) * share;
            }
            return expand(factor.solve(left), right);
        }

        /**
         * How the effects may differ from the solution: normal with their covariance once the marks are known.
         *
         * @param normal independent standard normal numbers, one per effect
         */
        Effects deviation(double[] normal) {
            double[] solved = factor.backward(Arrays.copyOf(normal, small + marks.tracks));
            double[] right = new double[absorbed];
            for (int unknown = 0; unknown < absorbed; unknown++) {
                right[unknown] = normal[small + marks.tracks + unknown] * StrictMath.sqrt(diagonal[unknown]);
            }
            return expand(solved, right);
        }

        /** The absorbed unknowns from the others. */
        private Effects expand(double[] solved, double[] right) {
            double[] expanded = right.clone();
            for (int mark = 0; mark < marks.size(); mark++) {
                int juror = marks.jurorOf[mark];
                expanded[absorbedOf(mark)] -= precisions.ofBoth[juror] * solved[smallOf(mark)]
                        + ofTrack(juror, entriesAbsorbed) * solved[small + marks.trackOf(mark)];
            }
            for (int unknown = 0; unknown < absorbed; unknown++) {
                expanded[unknown] /= diagonal[unknown];
            }
            return effects(solved, expanded);
        }

        private Effects effects(double[] solved, double[] expanded) {
            double[] others = Arrays.copyOf(solved, small);
            double[] tracks = Arrays.copyOfRange(solved, small, solved.length);
            return entriesAbsorbed ? new Effects(tracks, expanded, others) : new Effects(tracks, others, expanded);
        }
    }
}
