package org.palmares.engine.scoring.mixed;

import java.util.Arrays;

/** The equations of a {@link CrossedSystem} under given precisions, factorised. For one thread. */
final class CrossedEquations {
    private final CrossedSystem system;
    private final CrossedMarks marks;
    private final int small;
    private final int absorbed;
    private final Precisions precisions;
    private final double entryPrecision;
    private final double jurorPrecision;
    private final double[] diagonal;
    private final Cholesky factor;

    CrossedEquations(CrossedSystem system, Precisions precisions, double entryPrecision, double jurorPrecision) {
        this.system = system;
        this.marks = system.marks();
        this.small = system.small;
        this.absorbed = system.absorbed;
        this.precisions = precisions;
        this.entryPrecision = entryPrecision;
        this.jurorPrecision = jurorPrecision;
        this.diagonal = new double[absorbed];
        this.factor = new Cholesky(absorb());
    }

    private double[][] absorb() {
        double[][] left = new double[small + marks.tracks][small + marks.tracks];
        for (int unknown = 0; unknown < small; unknown++) {
            left[unknown][unknown] = system.entriesAbsorbed ? jurorPrecision : entryPrecision;
        }
        Meetings meetings = new Meetings();
        for (int unknown = 0; unknown < absorbed; unknown++) {
            diagonal[unknown] = system.entriesAbsorbed ? entryPrecision : jurorPrecision;
            addMarks(unknown, left);
            meetings.of(unknown);
            meetings.eliminate(left, diagonal[unknown]);
        }
        return left;
    }

    private void addMarks(int unknown, double[][] left) {
        for (int at = system.start[unknown]; at < system.start[unknown + 1]; at++) {
            int juror = marks.jurorOf[system.order[at]];
            int other = system.smallOf(system.order[at]);
            int track = small + marks.trackOf(system.order[at]);
            diagonal[unknown] += system.entriesAbsorbed ? precisions.ofEntry[juror] : precisions.ofJuror[juror];
            left[other][other] += system.entriesAbsorbed ? precisions.ofJuror[juror] : precisions.ofEntry[juror];
            left[other][track] += ofTrack(juror, !system.entriesAbsorbed);
            left[track][track] += precisions.ofJuror[juror];
        }
    }

    /** A track meets a juror as a juror meets itself, and an entry as a juror meets an entry. */
    private double ofTrack(int juror, boolean withEntry) {
        return withEntry ? precisions.ofBoth[juror] : precisions.ofJuror[juror];
    }

    /** The variance of entries under which these equations stand. */
    double entryVariance() {
        return 1 / entryPrecision;
    }

    /** The variance of jurors under which they stand. */
    double jurorVariance() {
        return 1 / jurorPrecision;
    }

    /** The logarithm of the determinant of all equations. */
    double logDeterminant() {
        double sum = factor.logDeterminant();
        for (double pivot : diagonal) {
            sum += StrictMath.log(pivot);
        }
        return sum;
    }

    /** The covariances of the tracks once the marks are known. */
    double[][] trackCovariances() {
        double[][] inverse = factor.inverse();
        double[][] covariances = new double[marks.tracks][];
        Arrays.setAll(covariances, track -> Arrays.copyOfRange(inverse[small + track], small, small + marks.tracks));
        return covariances;
    }

    /** What the marks leave uncertain. */
    Uncertainty uncertainty() {
        double[][] inverse = factor.inverse();
        Uncertainty found = new Uncertainty(marks);
        Meetings meetings = new Meetings();
        double[] ofSmall = system.entriesAbsorbed ? found.jurors : found.entries;
        double[] ofAbsorbed = system.entriesAbsorbed ? found.entries : found.jurors;
        for (int unknown = 0; unknown < small; unknown++) {
            ofSmall[unknown] = inverse[unknown][unknown];
        }
        for (int unknown = 0; unknown < absorbed; unknown++) {
            meetings.of(unknown);
            meetings.carry(inverse, diagonal[unknown]);
            ofAbsorbed[unknown] = 1 / diagonal[unknown] + meetings.spread();
            for (int at = system.start[unknown]; at < system.start[unknown + 1]; at++) {
                addMark(found, system.order[at], inverse, meetings);
            }
        }
        return found;
    }

    private void addMark(Uncertainty found, int mark, double[][] inverse, Meetings meetings) {
        int other = system.smallOf(mark);
        int track = small + marks.trackOf(mark);
        double[] carried = meetings.carried;
        if (system.entriesAbsorbed) {
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
            for (int at = system.start[unknown]; at < system.start[unknown + 1]; at++) {
                int juror = marks.jurorOf[system.order[at]];
                add(system.smallOf(system.order[at]), precisions.ofBoth[juror]);
                add(small + marks.trackOf(system.order[at]), ofTrack(juror, system.entriesAbsorbed));
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
            right[system.absorbedOf(mark)] += system.entriesAbsorbed ? ofEntry : ofJuror;
            left[system.smallOf(mark)] += system.entriesAbsorbed ? ofJuror : ofEntry;
            left[small + marks.trackOf(mark)] += ofJuror;
        }
        for (int mark = 0; mark < values.length; mark++) {
            double share = right[system.absorbedOf(mark)] / diagonal[system.absorbedOf(mark)];
            left[system.smallOf(mark)] -= precisions.ofBoth[marks.jurorOf[mark]] * share;
            left[small + marks.trackOf(mark)] -= ofTrack(marks.jurorOf[mark], system.entriesAbsorbed) * share;
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
            expanded[system.absorbedOf(mark)] -= precisions.ofBoth[juror] * solved[system.smallOf(mark)]
                    + ofTrack(juror, system.entriesAbsorbed) * solved[small + marks.trackOf(mark)];
        }
        for (int unknown = 0; unknown < absorbed; unknown++) {
            expanded[unknown] /= diagonal[unknown];
        }
        return effects(solved, expanded);
    }

    private Effects effects(double[] solved, double[] expanded) {
        double[] others = Arrays.copyOf(solved, small);
        double[] tracks = Arrays.copyOfRange(solved, small, solved.length);
        return system.entriesAbsorbed ? new Effects(tracks, expanded, others) : new Effects(tracks, others, expanded);
    }
}
