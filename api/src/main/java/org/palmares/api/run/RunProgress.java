package org.palmares.api.run;

import java.util.Objects;

/** Listens to how far a run is. Called by the run's own thread; cheap enough to be called often. */
@FunctionalInterface
public interface RunProgress {

    void at(Step step);

    /**
     * How far a run is.
     *
     * @param stage the stage at work, such as {@code formation}
     * @param best the best score so far as text, empty where the stage has none
     * @param evaluations evaluations spent so far in this stage, at least 0
     * @param budget how many it may spend
     */
    record Step(String stage, String best, long evaluations, long budget) {
        public Step {
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(best, "best");
            if (evaluations < 0) {
                throw new IllegalArgumentException("evaluations (%s) must not be negative".formatted(evaluations));
            }
        }
    }
}
