package org.palmares.engine.teams.kernel;

/** What a search has spent, and the questions to its {@link Watch}. */
final class Meter {
    private final Watch watch;
    private final long budget;
    private long spent;
    private long nextQuestion = Watch.STRIDE;
    private boolean over;

    Meter(Watch watch) {
        this.watch = watch;
        this.budget = watch.budget();
    }

    void spend(long evaluations) {
        spent += evaluations;
    }

    /** Whether the search should end; asks the watch when a stride has passed. */
    boolean over(Best best) {
        if (spent >= nextQuestion) {
            nextQuestion = spent + Watch.STRIDE;
            over |= watch.over(spent, best.total());
        }
        return over || spent >= budget;
    }

    /** The part of the budget that is spent, from 0 to 1. */
    double progress() {
        return Math.min(1.0, (double) spent / budget);
    }
}
