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
            double[] row = new double[small + marks.tracks];
            int[] touched = new int[small + marks.tracks];
            for (int unknown = 0; unknown < absorbed; unknown++) {
                diagonal[unknown] = entriesAbsorbed ? entryPrecision : jurorPrecision;
                int count = gather(unknown, left, row, touched);
                eliminate(left, row, touched, count, diagonal[unknown]);
                for (int at = 0; at < count; at++) {
                    row[touched[at]] = 0;
                }
            }
            return left;
        }

        /** Adds the marks of one absorbed unknown; its row over the unknowns left comes out with where it is not zero. */
        private int gather(int unknown, double[][] left, double[] row, int[] touched) {
            int count = 0;
            for (int at = start[unknown]; at < start[unknown + 1]; at++) {
                int mark = order[at];
                int juror = marks.jurorOf[mark];
                int other = smallOf(mark);
                int track = small + marks.trackOf(mark);
                double ofTrack = ofTrack(juror, entriesAbsorbed);
                diagonal[unknown] += entriesAbsorbed ? precisions.ofEntry[juror] : precisions.ofJuror[juror];
                left[other][other] += entriesAbsorbed ? precisions.ofJuror[juror] : precisions.ofEntry[juror];
                left[other][track] += ofTrack(juror, !entriesAbsorbed);
                left[track][track] += precisions.ofJuror[juror];
                count = add(row, touched, count, other, precisions.ofBoth[juror]);
                count = add(row, touched, count, track, ofTrack);
            }
            return count;
        }

        /** A track meets a juror as a juror meets itself, and an entry as a juror meets an entry. */
        private double ofTrack(int juror, boolean withEntry) {
            return withEntry ? precisions.ofBoth[juror] : precisions.ofJuror[juror];
        }

        private static int add(double[] row, int[] touched, int count, int at, double value) {
            int more = count;
            if (row[at] == 0) {
                touched[more++] = at;
            }
            row[at] += value;
            return more;
        }

        private static void eliminate(double[][] left, double[] row, int[] touched, int count, double pivot) {
            for (int first = 0; first < count; first++) {
                double times = row[touched[first]] / pivot;
                for (int second = 0; second < count; second++) {
                    if (touched[second] >= touched[first]) {
                        left[touched[first]][touched[second]] -= times * row[touched[second]];
                    }
                }
            }
        }

        /** The logarithm of the determinant of all equations. */
        double logDeterminant() {
            double sum = factor.logDeterminant();
            for (double pivot : diagonal) {
                sum += StrictMath.log(pivot);
            }
            return sum;
        }

        /** The sums of the variances that entries and jurors keep once the marks are known. */
        Traces traces() {
            double[][] inverse = factor.inverse();
            double ofSmall = 0;
            for (int unknown = 0; unknown < small; unknown++) {
                ofSmall += inverse[unknown][unknown];
            }
            double ofAbsorbed = 0;
            for (int unknown = 0; unknown < absorbed; unknown++) {
                ofAbsorbed += 1 / diagonal[unknown] + spread(unknown, inverse) / square(diagonal[unknown]);
            }
            return entriesAbsorbed ? new Traces(ofAbsorbed, ofSmall) : new Traces(ofSmall, ofAbsorbed);
        }

        /** What the uncertainty of the unknowns left adds to that of an absorbed one, before scaling. */
        private double spread(int unknown, double[][] inverse) {
            double sum = 0;
            for (int first = start[unknown]; first < start[unknown + 1]; first++) {
                double[] row = inverse[smallOf(order[first])];
                double[] trackRow = inverse[small + marks.trackOf(order[first])];
                double ofSmall = precisions.ofBoth[marks.jurorOf[order[first]]];
                double ofTrack = ofTrack(marks.jurorOf[order[first]], entriesAbsorbed);
                for (int second = start[unknown]; second < start[unknown + 1]; second++) {
                    int other = order[second];
                    double by = precisions.ofBoth[marks.jurorOf[other]];
                    double byTrack = ofTrack(marks.jurorOf[other], entriesAbsorbed);
                    int column = smallOf(other);
                    int track = small + marks.trackOf(other);
                    sum += ofSmall * (by * row[column] + byTrack * row[track])
                            + ofTrack * (by * trackRow[column] + byTrack * trackRow[track]);
                }
            }
            return sum;
        }

        private static double square(double value) {
            return value * value;
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

    /** Sums of variances. */
    record Traces(double entries, double jurors) {}
}
