package org.palmares.engine.scoring.mixed;

/**
 * Henderson's equations of tracks, entries and jurors [1], with the larger of the two sides absorbed: each of its unknowns
 * meets no other of its side, so that it can be eliminated by itself. What is left grows with the smaller side only.
 * Unknowns left: the smaller side, then the tracks. For one thread.
 *
 * <p>[1] C. R. Henderson, "Best linear unbiased estimation and prediction under a selection model", Biometrics 31, 1975.
 */
final class CrossedSystem {
    private final CrossedMarks marks;
    final boolean entriesAbsorbed;
    final int absorbed;
    final int small;
    final int[] start;
    final int[] order;

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

    int absorbedOf(int mark) {
        return entriesAbsorbed ? marks.entryOf[mark] : marks.jurorOf[mark];
    }

    int smallOf(int mark) {
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
    CrossedEquations equations(Precisions precisions, double entryPrecision, double jurorPrecision) {
        return new CrossedEquations(this, precisions, entryPrecision, jurorPrecision);
    }
}
